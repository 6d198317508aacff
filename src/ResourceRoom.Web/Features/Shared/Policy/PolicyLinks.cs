using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Html;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Policy;

/// <summary>Links where a sentence cites an item of the policy, to the words of that item.</summary>
public static partial class PolicyLinks
{
    /// <summary>
    /// "(Policy 1.11.2, items 2.3 and 2.4)" with a link for each item. For pages that only show: on a form a link would lead
    /// away from what was typed.
    /// </summary>
    public static IHtmlContent WithPolicyLinks(this string text)
    {
        var content = new HtmlContentBuilder();
        var end = 0;
        foreach (Match cited in Citation().Matches(text))
        {
            content.Append(text[end..cited.Index]);
            content.AppendHtml(LinkTo(cited.Groups["first"].Value, cited.Groups["words"].Value));
            if (cited.Groups["second"] is { Success: true } second)
            {
                content.Append(cited.Groups["between"].Value);
                content.AppendHtml(LinkTo(second.Value, second.Value));
            }

            end = cited.Index + cited.Length;
        }

        return content.Append(text[end..]);
    }

    private static IHtmlContent LinkTo(string number, string words)
    {
        if (!PolicyItem.All.Any(item => item.Number == number))
        {
            return Markup.Text(words);
        }

        var link = Markup.Element("a").Containing(words);
        link.Attributes["href"] = Links.PolicyItem(number);
        return link;
    }

    [GeneratedRegex(@"(?<words>Policy 1\.11\.2, items? (?<first>[0-9]+(\.[0-9]+)*))((?<between> and (item )?)(?<second>[0-9]+(\.[0-9]+)*))?", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
