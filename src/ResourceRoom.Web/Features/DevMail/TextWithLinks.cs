using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Features.DevMail;

/// <summary>A piece of a message's text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsLink">Whether it is an address to follow.</param>
public sealed record TextPart(string Text, bool IsLink);

/// <summary>Finds the addresses in a plain text, as mail programs do.</summary>
public static partial class TextWithLinks
{
    /// <summary>The text in pieces, in order.</summary>
    public static IEnumerable<TextPart> PartsOf(string text) =>
        Address().Split(text).Where(part => part.Length > 0).Select(part => new TextPart(part, Address().IsMatch(part)));

    [GeneratedRegex(@"(https?://\S+)")]
    private static partial Regex Address();
}
