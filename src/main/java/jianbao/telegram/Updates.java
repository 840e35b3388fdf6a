package jianbao.telegram;

/** Updates as JSON, for a durable inbox. */
public final class Updates {
    private Updates() {}

    /** One line of JSON. */
    public static String toJson(Update update) {
        return Json.write(update);
    }

    /**
     * The update that was written.
     *
     * @throws IllegalArgumentException when the text is no update
     */
    public static Update fromJson(String json) {
        return Json.read(json, Update.class);
    }
}
