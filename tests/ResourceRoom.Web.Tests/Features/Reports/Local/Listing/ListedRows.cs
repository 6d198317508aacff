using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local.Listing;

/// <summary>Reads lists behind numbers as people do: page after page.</summary>
internal static class ListedRows
{
    /// <summary>Where the rows of a list lead, on all of its pages.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(this Browser browser, string address)
    {
        var rows = new List<string>();
        for (var next = address; next is not null; next = browser.Page.QuerySelector("a[rel=next]")?.GetAttribute("href"))
        {
            await browser.OpenAsync(next);
            Assert.True(browser.Status == System.Net.HttpStatusCode.OK, $"{next} answers {browser.Status}");
            rows.AddRange(browser.Shown());
        }

        return rows;
    }

    /// <summary>Where the rows of this page lead.</summary>
    public static IReadOnlyList<string> Shown(this Browser browser) => [.. browser.Page.QuerySelectorAll("tbody tr > th a").Select(link => link.GetAttribute("href")!)];

    /// <summary>Numbers of a report that lead to lists.</summary>
    public static IReadOnlyList<NumberLink> NumberLinks(this Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll("main .rr-numbers a, main .rr-table--numbers td a").Select(link => new NumberLink(
            link.Closest("section")?.QuerySelector("h2")?.TextContent ?? "", link.GetAttribute("aria-label")!, link.TextContent.Trim(), link.GetAttribute("href")!)),
    ];
}

/// <summary>A number of a report with its list.</summary>
/// <param name="Section">The title of its table; empty for a tile.</param>
/// <param name="Name">What it is called for those who hear it.</param>
/// <param name="Text">The number.</param>
/// <param name="Address">The list.</param>
internal sealed record NumberLink(string Section, string Name, string Text, string Address)
{
    public string Column => Name.Split(',')[0];

    public int Number => int.Parse(Text, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
