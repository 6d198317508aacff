using System.Globalization;

using Deque.AxeCore.Commons;

using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Looks at a page as axe-core does, at the width of a phone and a desk, and for what stands out at that of a tablet too.</summary>
internal static class Accessibility
{
    private const int Height = 900;

    // The library's own way puts axe-core twice into the browser for each look; here it is put once into each page.
    private const string Look =
        """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}, ${help}: ${target.join(" ")} ${html}`));
        }
        """;

    private const string Widest =
        """
        () => {
          const right = element => element.getBoundingClientRect().right;
          const widest = [...document.body.querySelectorAll("*")].reduce((one, other) => right(other) > right(one) ? other : one);
          return widest.outerHTML.slice(0, 200);
        }
        """;

    // Between phone and desk the same elements stand as in one of the two: only their room can be too small.
    private static readonly (int Width, bool IsLookedAt)[] Widths = [(320, true), (768, false), (1280, true)];
    private static readonly string AxeCore = new BundledAxeScriptProvider().GetScript();

    /// <summary>Finds nothing, and nothing that has to be scrolled sideways (WCAG 1.4.10).</summary>
    /// <param name="page">The page, as it stands.</param>
    /// <param name="state">What it shows, for the message.</param>
    public static async Task AssertAccessibleAsync(this IPage page, string state)
    {
        // A page without its styles is another one.
        await page.AwaitCompleteAsync();
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(AxeCore);
        }

        List<string> found = [];
        foreach (var (width, isLookedAt) in Widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            var violations = isLookedAt ? await page.EvaluateAsync<string[]>(Look) : [];
            found.AddRange(violations.Select(violation => string.Create(CultureInfo.InvariantCulture, $"{width}: {violation}")));

            var contents = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
            if (contents > width)
            {
                var widest = await page.EvaluateAsync<string>(Widest);
                found.Add(string.Create(CultureInfo.InvariantCulture, $"{width}: the page is {contents} wide; {widest} stands out"));
            }
        }

        Assert.True(found.Count == 0, $"{state} ({new Uri(page.Url).AbsolutePath})\n{string.Join('\n', found)}");
    }
}
