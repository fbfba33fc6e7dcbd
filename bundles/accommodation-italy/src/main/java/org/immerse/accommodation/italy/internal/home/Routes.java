package org.immerse.accommodation.italy.internal.home;

/** Where the pages about homes are. */
public final class Routes {
    /** The host's own homes. */
    public static final String HOST = "accommodation-italy/host";

    static final String PHOTOS = "accommodation-italy/host/photos";
    static final String HOME = "accommodation-italy/home";

    private Routes() {}

    /** The page of one home. */
    public static String home(String id) {
        return HOME + "/" + id;
    }

    static String photos(String id) {
        return PHOTOS + "/" + id;
    }

    static String clearance(String id) {
        return "safeguarding/clearance/" + PlaceClearance.KIND + "/" + id;
    }
}
