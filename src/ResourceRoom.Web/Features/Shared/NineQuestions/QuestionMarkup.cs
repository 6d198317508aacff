using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>The words in a page, marked with their language and key so that the page's script can put others in their place.</summary>
public static class QuestionMarkup
{
    public static IHtmlContent Word(this QuestionWords words, string key, string? value = null)
    {
        var span = new TagBuilder("span");
        span.Attributes["lang"] = words.Tag;
        span.Attributes["data-word"] = key;
        if (value is not null)
        {
            span.Attributes["data-word-value"] = value;
        }

        span.InnerHtml.Append(words.With(key, value));
        return span;
    }

    /// <summary>A line under a question: for staff, who read English, and for the visitor; null when there is neither.</summary>
    public static IHtmlContent? Hint(this QuestionWords words, string? key, string? forStaff)
    {
        var staff = forStaff is null ? null : Markup.Element("span", "rr-staff").Containing($"{forStaff} ");
        return staff is null && key is null ? null : Markup.Together(staff, key is null ? null : words.Word(key));
    }

    public static IHtmlContent Show(this QuestionWords words) =>
        Markup.Together(words.Word("Show"), Markup.Element("span", "usa-sr-only").Containing(Markup.Text(" "), words.Word("Show.What")));

    /// <summary>The words of a key, and small beneath them the policy's, by which staff know the question.</summary>
    public static IHtmlContent WordAndEnglish(this QuestionWords words, string key)
    {
        var english = new TagBuilder("small");
        english.AddCssClass("rr-english");
        english.Attributes["lang"] = QuestionWords.English.Tag;
        english.Attributes["data-english"] = "";
        if (words.IsEnglish)
        {
            english.Attributes["hidden"] = "";
        }

        english.InnerHtml.Append(QuestionWords.English[key]);
        return new HtmlContentBuilder().AppendHtml(words.Word(key)).Append(" ").AppendHtml(english);
    }
}
