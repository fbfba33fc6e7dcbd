package org.immerse.accommodation.italy.internal.home;

/** Where the pages about homes are. */
public final class Routes {
    /** The host's own homes. */
    public static final String HOST = "accommodation-italy/host";

    /** The form in which a host writes a place down. */
    public static final String ENTRY = HOST + "/entry";

    /** What a host wrote, to be checked and sent. */
    public static final String CHECK = HOST + "/check";

    /** A host's place as young people will see it. */
    public static final String PREVIEW = HOST + "/preview";

    /** In place of an id: a place that is new. */
    public static final String NEW = "new";

    static final String PHOTOS = HOST + "/photos";
    static final String HOME = "accommodation-italy/home";

    private Routes() {}

    /** The page of one home. */
    public static String home(String id) {
        return HOME + "/" + id;
    }

    /** The form for one home, or {@link #NEW}. */
    public static String entry(String id) {
        return ENTRY + "/" + id;
    }

    /** The page to check and send one home. */
    public static String check(String id) {
        return CHECK + "/" + id;
    }

    /** The preview of one home. */
    public static String preview(String id) {
        return PREVIEW + "/" + id;
    }

    static String photos(String id) {
        return PHOTOS + "/" + id;
    }

    static String clearance(String id) {
        return "safeguarding/clearance/" + PlaceClearance.KIND + "/" + id;
    }
}
