package zhengwen.extract.metadata;

/**
 * The opening that says who reports when from where (新华社北京8月6日电).
 *
 * @param agency the news agency or outlet; null if none is printed
 * @param date the date as printed (8月6日); null if none is printed
 * @param place the place as printed; null if none is printed
 */
public record Dateline(String agency, String date, String place) {}
