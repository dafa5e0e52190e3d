package org.sitrep.extract.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of measure and currencies by the words for them. */
final class Measures {
    private static final Map<String, String> UNITS = new HashMap<>();
    private static final Map<String, String> CURRENCIES = new HashMap<>();
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("au$", "AUD"),
            Map.entry("ca$", "CAD"),
            Map.entry("₴", "UAH"),
            Map.entry("₽", "RUB"),
            Map.entry("₪", "ILS"),
            Map.entry("₺", "TRY"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "rupee"),
            Map.entry("rs.", "rupee"));

    static {
        put(UNITS, "km", "km kms kilometer kilometers kilometre kilometres");
        put(UNITS, "mile", "mile miles mi");
        put(UNITS, "m", "meter meters metre metres");
        put(UNITS, "cm", "cm centimeter centimeters centimetre centimetres");
        put(UNITS, "mm", "mm millimeter millimeters millimetre millimetres");
        put(UNITS, "foot", "foot feet ft");
        put(UNITS, "nautical mile", "nm");
        put(UNITS, "hectare", "hectare hectares");
        put(UNITS, "acre", "acre acres");
        put(UNITS, "kg", "kg kilogram kilograms kilo kilos");
        put(UNITS, "pound", "lb lbs");
        put(UNITS, "tonne", "ton tons tonne tonnes");
        put(UNITS, "litre", "liter liters litre litres");
        put(UNITS, "barrel", "barrel barrels");
        put(UNITS, "knot", "knot knots kt");
        put(UNITS, "degree", "degree degrees");
        put(UNITS, "megawatt", "mw megawatt megawatts");
        put(UNITS, "km/h", "kph kmh");
        put(UNITS, "mile/h", "mph");
        put(CURRENCIES, "USD", "dollar dollars usd");
        put(CURRENCIES, "EUR", "euro euros eur");
        put(CURRENCIES, "GBP", "pound pounds");
        put(CURRENCIES, "RUB", "rouble roubles ruble rubles");
        put(CURRENCIES, "TRY", "lira liras");
        put(CURRENCIES, "UAH", "hryvnia hryvnias");
        put(CURRENCIES, "ILS", "shekel shekels");
        put(CURRENCIES, "dinar", "dinar dinars");
        put(CURRENCIES, "rial", "rial rials riyal riyals");
        put(CURRENCIES, "rupee", "rupee rupees");
        put(CURRENCIES, "CNY", "yuan");
        put(CURRENCIES, "JPY", "yen");
    }

    private Measures() {}

    private static void put(Map<String, String> map, String unit, String words) {
        for (String word : words.split(" ", -1)) {
            map.put(word, unit);
        }
    }

    static Optional<String> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    static Optional<String> currency(String word) {
        return Optional.ofNullable(CURRENCIES.get(word));
    }

    static Optional<String> currencyOfSign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }
}
