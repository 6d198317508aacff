using System.Net;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Mvc.Testing;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Help;
using ResourceRoom.Web.Features.Shared.Policy;
using ResourceRoom.Web.Tests.Architecture;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Help;

[Trait("Category", "OneEngine")]
public sealed partial class HelpTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(Roles.Technician, true)]
    [InlineData(Roles.CaseManager, true)]
    [InlineData(Roles.LwiaAdministrator, false)]
    [InlineData(Roles.Oet, false)]
    [InlineData(Roles.Monitor, false)]
    [InlineData(Roles.Customer, false)]
    public async Task Get_EachRole_ShowsWordsAndKeysOfADesk(string role, bool hasKeys)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20, hasKeys ? [await app.CreateRoomAsync()] : []));
        Assert.NotNull(browser.Page.QuerySelector("footer a[href='/help']"));

        await browser.OpenAsync("/help");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("WIOA participant", browser.Text);
        Assert.Equal(hasKeys, browser.Page.QuerySelector("#keys") is not null);
        Assert.DoesNotContain("Who to ask", browser.Text);
    }

    /// <summary>Every key that a card of the desk has is explained, and no other.</summary>
    [Fact]
    public async Task Get_Keys_AreThoseOfTheCard()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.SignInTechnicianAsync(room);
        await browser.OpenAsync("/check-in");
        await browser.SubmitAsync("#find-form", ("text", "zzz"));
        await browser.SubmitToAsync("#matches form", "/check-in/new");
        var ofCard = browser.Page.QuerySelectorAll("#card [data-key]").Select(element => element.GetAttribute("data-key")!.ToUpperInvariant()).Append("L").Where(key => key.Length > 0);

        await browser.OpenAsync("/help");
        var explained = browser.Page.QuerySelectorAll("section:has(> #keys-1) dt").Where(line => line.QuerySelectorAll("kbd").Length == 1).Select(line => line.TextContent.Trim());

        Assert.Equal(ofCard.Distinct().Order(StringComparer.Ordinal), explained.Except(["Esc", "?"]).Order(StringComparer.Ordinal));
        Assert.Contains("Labor Force Status: Employed with notice of termination or separation", browser.Text);
    }

    [Fact]
    public async Task Get_Contact_IsShownWhenSet()
    {
        await using var set = app.WithWebHostBuilder(builder => builder.UseSetting("ResourceRoom:Help:Contact", "The help desk, (217) 555-0142 <9 to 5>"));
        using var client = set.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await new Browser(client).OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Arrangements.Password));

        await browser.OpenAsync("/help");

        Assert.Contains("Who to ask: The help desk, (217) 555-0142 <9 to 5>", browser.Text);
    }

    [Fact]
    public async Task Get_Policy_HasEachItemOnce()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        await browser.OpenAsync("/help/policy");

        Assert.Contains("Staff user log-in of each resource room must be associated", browser.Page.QuerySelector("#item-2-1")!.TextContent);
        Assert.Contains("Labor Force Status at contact", browser.Page.QuerySelector("#item-5-2-6")!.TextContent);
        Assert.All(PolicyItem.All, item => Assert.Single(browser.Page.QuerySelectorAll($"#{item.Id}")));
    }

    [Fact]
    public void PolicyItems_EveryOneCited_IsThere()
    {
        string[] patterns = ["*.cs", "*.cshtml", "*.txt"];
        var cited = patterns.SelectMany(pattern => SourceFiles.Find("src", pattern))
            .SelectMany(file => CitedItem().Matches(File.ReadAllText(file)))
            .SelectMany(match => Number().Matches(match.Groups["items"].Value).Select(number => number.Value)).Distinct().ToList();

        Assert.True(cited.Count > 15, $"{cited.Count} items");
        Assert.Empty(cited.Except(PolicyItem.All.Select(item => item.Number)));
    }

    [Fact]
    public void Glossary_Words_AreInOrderAndOnce()
    {
        var words = GlossaryWord.All.Select(word => word.Word).ToList();

        Assert.Equal(words.Distinct().OrderBy(word => word, StringComparer.OrdinalIgnoreCase), words);
        Assert.All(GlossaryWord.All, word => Assert.EndsWith(".", word.Meaning));
    }

    [Theory]
    [InlineData("No clause.", "No clause.")]
    [InlineData("Policy 1.11.2, item 6.2", "[2]Policy 1.11.2, item 6.2[/]")]
    [InlineData("Why (Policy 1.11.2, items 2.3 and 2.4). So", "Why ([3]Policy 1.11.2, items 2.3[/] and [4]2.4[/]). So")]
    [InlineData("a < b (Policy 1.11.2, item 6.2 and item 8)", "a &lt; b ([2]Policy 1.11.2, item 6.2[/] and item [8]8[/])")]
    [InlineData("Policy 1.11.2, item 77", "Policy 1.11.2, item 77")]
    public void WithPolicyLinks_Sentence_LinksItsItems(string text, string expected)
    {
        using var html = new StringWriter();
        text.WithPolicyLinks().WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);

        var plain = LinkStart().Replace(html.ToString(), "[$1]").Replace("</a>", "[/]", StringComparison.Ordinal);
        Assert.Equal(expected, plain);
    }

    [Fact]
    public async Task Get_PagesThatCite_LeadToTheItem()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.CreateParticipantAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var visit = await app.CreateVisitAsync(person, room, technician);
        var browser = await app.SignInAsync(technician, room);

        await browser.OpenAsync($"/participants/{person.PublicId}");
        Assert.NotNull(browser.Page.QuerySelector(".rr-path a[href='/help/policy#item-6-3']"));
        Assert.NotNull(browser.Page.QuerySelector(".rr-path .is-answer a[href='/help/policy#item-8']"));
        await browser.OpenAsync($"/visits/{visit.PublicId}");
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/help/policy#item-8']"));

        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync("/reports/definitions");
        Assert.NotNull(oet.Page.QuerySelector("td a[href='/help/policy#item-9']"));
    }

    [GeneratedRegex(@"Policy 1\.11\.2, items? (?<items>[0-9.]+( and (item )?[0-9.]+)?)")]
    private static partial Regex CitedItem();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)*")]
    private static partial Regex Number();

    [GeneratedRegex("<a href=\"/help/policy#item-(?:[0-9]-)?([0-9])\">")]
    private static partial Regex LinkStart();
}
