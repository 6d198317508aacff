using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Features.DevMail;

public sealed record TextPart(string Text, bool IsLink);

public static partial class TextWithLinks
{
    public static IEnumerable<TextPart> PartsOf(string text) =>
        Address().Split(text).Where(part => part.Length > 0).Select(part => new TextPart(part, Address().IsMatch(part)));

    [GeneratedRegex(@"(https?://\S+)")]
    private static partial Regex Address();
}
