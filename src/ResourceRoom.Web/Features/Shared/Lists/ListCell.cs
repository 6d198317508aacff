namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Where a cell's text leads: an action of a controller.</summary>
public sealed record ListLink(string Controller, string Action, object Values);

/// <summary>A word in a box: plain text with a modifier of <c>rr-tag</c>.</summary>
public sealed record ListTag(string Text, string CssClass = "");

/// <summary>What a cell shows: text, which may lead somewhere, with a tag or a quiet second line; or a partial view.</summary>
public sealed record ListCell
{
    public string Text { get; init; } = "";

    public ListLink? Link { get; init; }

    public string? SecondLine { get; init; }

    public ListTag? Tag { get; init; }

    public string? Partial { get; init; }

    public object? Model { get; init; }

    public string PlainText => Text.Length > 0 ? Text : Tag?.Text ?? "";

    public static implicit operator ListCell(string? text) => new() { Text = text ?? "" };

    /// <summary>The type's name alone: cells are personal and never reach a log by accident.</summary>
    public override string ToString() => nameof(ListCell);
}
