using Microsoft.AspNetCore.Html;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A word in a box, such as a status.</summary>
public sealed record ListTag(string Text, string CssClass = "");

/// <summary>What a cell shows: text, which may lead somewhere, with a tag or a quiet second line; or a partial view.</summary>
public sealed record ListCell : Unlogged
{
    public string Text { get; init; } = "";

    /// <summary>Where the text leads.</summary>
    public string? Href { get; init; }

    /// <summary>What only those hear who do not see the row, after the text of the link.</summary>
    public string? Aside { get; init; }

    public string? SecondLine { get; init; }

    public ListTag? Tag { get; init; }

    public string? Partial { get; init; }

    public object? Model { get; init; }

    public string PlainText => Text.Length > 0 ? Text : Tag?.Text ?? "";

    public static implicit operator ListCell(string? text) => new() { Text = text ?? "" };

    internal IHtmlContent ToHtml()
    {
        var text = Markup.Together(Markup.Text(Text), Aside is null ? null : Markup.Element("span", "usa-sr-only").Containing(Aside));
        if (Href is not null)
        {
            var link = Markup.Element("a").Containing(text);
            link.Attributes["href"] = Href;
            text = link;
        }

        return Markup.Together(
            text,
            Tag is null ? null : Markup.Together(Markup.Text(Text.Length > 0 ? " " : ""), Markup.Element("span", $"rr-tag {Tag.CssClass}".TrimEnd()).Containing(Tag.Text)),
            SecondLine is null ? null : Markup.Together(new HtmlString("<br>"), Markup.Element("span", "rr-quiet").Containing(SecondLine)));
    }
}
