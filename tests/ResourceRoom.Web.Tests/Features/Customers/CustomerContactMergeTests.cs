using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>Whose contact details hold after a merge, and where they go when it is undone.</summary>
public sealed class CustomerContactMergeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Merge_BothHaveDetails_KeepsThoseOfTheKeptRecord()
    {
        var (kept, merged, browser) = await CreateAsync();
        await app.CreateContactAsync(kept, "kept@example.test");
        await app.CreateContactAsync(merged, "merged@example.test");

        await MergeAsync(browser, kept, merged);
        await browser.OpenAsync($"/customers/{kept.PublicId}");
        Assert.Contains("kept@example.test", browser.Page.QuerySelector("section[aria-labelledby=contact-title] > .rr-facts")!.TextContent);
        Assert.Contains("merged@example.test", browser.Page.QuerySelector("section[aria-labelledby=contact-title] details")!.TextContent);
        await ChangeAsync(browser, kept, shown: "kept@example.test", typed: "new@example.test");
        await UnmergeAsync(browser, kept);

        Assert.Equal("new@example.test", await EmailAsync(kept));
        Assert.Equal("merged@example.test", await EmailAsync(merged));
    }

    [Fact]
    public async Task Merge_OnlyMergedHasDetails_ShowsThemAndGivesThemBackAsTheyWere()
    {
        var (kept, merged, browser) = await CreateAsync();
        await app.CreateContactAsync(merged, "merged@example.test");

        await MergeAsync(browser, kept, merged);
        await ChangeAsync(browser, kept, shown: "merged@example.test", typed: "new@example.test");
        await ChangeAsync(browser, kept, shown: "new@example.test", typed: "newer@example.test");
        await UnmergeAsync(browser, kept);

        Assert.Equal("newer@example.test", await EmailAsync(kept));
        Assert.Equal("merged@example.test", await EmailAsync(merged));
    }

    [Fact]
    public async Task Change_TwoAtOnceOfWhatCameWithTheMerge_ShowsConflictToTheSecond()
    {
        var (kept, merged, browser) = await CreateAsync();
        await app.CreateContactAsync(merged, "merged@example.test");
        await MergeAsync(browser, kept, merged);
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync($"/customers/{kept.PublicId}/contact");

        await ChangeAsync(browser, kept, shown: "merged@example.test", typed: "first@example.test");
        await other.SubmitAsync("#contact-form", ("Email", "second@example.test"));

        Assert.NotNull(other.Page.QuerySelector(".rr-compare"));
        Assert.Equal("first@example.test", await EmailAsync(kept));
    }

    [Fact]
    public async Task Change_MergedMeanwhile_SavesNothingAndLeadsToTheKeptCustomer()
    {
        var (kept, merged, browser) = await CreateAsync();
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync($"/customers/{merged.PublicId}/contact");
        await MergeAsync(browser, kept, merged);

        await other.SubmitAsync("#contact-form", ("Email", "late@example.test"));

        Assert.Equal($"/customers/{kept.PublicId}", other.Path);
        Assert.Contains("was merged into this one in the meantime. Nothing was saved.", other.Text);
        Assert.Empty(await app.QueryAsync(db => db.CustomerContacts.Where(row => row.EnteredOnId == kept.Id || row.EnteredOnId == merged.Id).ToListAsync()));
    }

    private async Task<(Participant Kept, Participant Merged, Browser Browser)> CreateAsync()
    {
        var (kept, merged) = (await app.CreateParticipantAsync(), await app.CreateParticipantAsync());
        await app.CreateEnrollmentAsync(kept);
        await app.CreateEnrollmentAsync(merged);
        return (kept, merged, await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager)));
    }

    private static async Task MergeAsync(Browser browser, Participant kept, Participant merged)
    {
        await browser.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        await browser.SubmitAsync(Twins.Form);
        Assert.Contains("Records merged.", browser.Text);
    }

    private static async Task ChangeAsync(Browser browser, Participant person, string shown, string typed)
    {
        await browser.OpenAsync($"/customers/{person.PublicId}/contact");
        Assert.Equal(shown, browser.Page.QuerySelector("#Email")!.GetAttribute("value"));
        await browser.SubmitAsync("#contact-form", ("Email", typed));
        Assert.Contains("Contact details saved.", browser.Text);
    }

    private static async Task UnmergeAsync(Browser browser, Participant kept)
    {
        await browser.OpenAsync($"/participants/{kept.PublicId}");
        await browser.OpenAsync(Twins.TakeBackLink(browser)!);
        await browser.SubmitAsync("#unmerge-form");
        Assert.Contains("There are two records again", browser.Text);
    }

    private Task<string?> EmailAsync(Participant person) => app.QueryAsync(db => db.CustomerContacts
        .Where(row => row.ParticipantId == person.Id && row.EnteredOnId == person.Id).Select(row => row.Email).SingleAsync());
}
