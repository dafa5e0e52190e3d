package org.sitrep.store;

/** Another process, named in the message, is at work on the dataset folder. */
public final class DatasetBusy extends StoreException {
    public DatasetBusy(String message) {
        super(message);
    }
}
