package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address in the one form in which articles are compared: scheme and host in lower case, no fragment, no default port,
 * no parameters that only track readers.
 *
 * @param address with its scheme
 * @param key the same for http and https, with and without a slash at the end
 */
record CanonicalUrl(String address, String key) {
    private static final int LONGEST = 4000;
    private static final Pattern PARTS = Pattern.compile(
            "^(https?)://(?:[^/?#@\\s]{0,200}@)?([^/?#:@\\s]{1,255})(?::(\\d{0,5}))?(/[^?#\\s]*)?(?:\\?([^#\\s]*))?(?:#.*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING = Pattern.compile(
            "^(?:utm_\\w+|(?:fb|g|d|ms|y|tt|li_)clid|fbclid|gclsrc|wbraid|gbraid|mc_[ce]id|igshid|igsh|_ga|_gl|ref_src|ref_url|cmpid|ncid|at_(?:medium|campaign|custom\\d|link\\w*|format|ptr\\w*)|__twitter_impression|spm|ocid|smid|s_cid|mkt_tok)(?:=.*)?$",
            Pattern.CASE_INSENSITIVE);

    /** Empty where it is no address of the web. */
    static Optional<CanonicalUrl> of(String url) {
        String given = url.strip();
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(given);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        String port = parts.group(3) == null ? "" : parts.group(3);
        boolean plainPort = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        String path = parts.group(4) == null ? "/" : parts.group(4);
        String query = parts.group(5) == null ? "" : withoutTracking(parts.group(5));
        String authority = plainPort ? host : host + ":" + port;
        String search = query.isEmpty() ? "" : "?" + query;
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.of(new CanonicalUrl(scheme + "://" + authority + path + search, authority + bare + search));
    }

    private static String withoutTracking(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }
}
