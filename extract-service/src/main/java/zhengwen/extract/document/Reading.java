package zhengwen.extract.document;

import java.util.List;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.Page;
import zhengwen.extract.script.ScriptShares;

/**
 * All that was found out about a page, before it becomes a document; what {@code --explain} shows.
 *
 * @param encoding WHATWG name
 * @param page after repair
 * @param repairs damage undone, as spans of the decoded input
 * @param metadata headline, date, people, origin
 * @param spans every block's text, labelled
 * @param script shares by script
 * @param warnings what could not be repaired or is doubtful
 */
public record Reading(
    String encoding,
    Page page,
    List<Repair> repairs,
    Metadata metadata,
    List<LabelledSpan> spans,
    ScriptShares script,
    List<String> warnings) {}
