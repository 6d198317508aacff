using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Both cards of someone who had two records open the one that is left.</summary>
public sealed class MergedPassTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Scan_EitherPassAfterMerge_ChecksIn()
    {
        var (twins, kept, merged) = await MergedAsync();
        var browser = await app.AtTheDeskAsync(twins.Room);

        foreach (var code in new[] { kept, merged })
        {
            await browser.FindAsync(code.Printed);
            Assert.Equal([twins.Kept.PublicId], People(browser));
        }

        await browser.SubmitAsync(DeskForms.MatchForm, ("id", twins.Kept.PublicId.ToString()));
        await browser.CheckInAsync();
        Assert.Contains("is checked in", browser.Text);
        Assert.Equal(3, (await twins.VisitsOfAsync(twins.Kept)).Count);
    }

    [Fact]
    public async Task Scan_MergedPassInAnotherArea_OpensCardByProof()
    {
        var (twins, _, merged) = await MergedAsync();
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync(lwia: 7));

        await browser.FindAsync(merged.Printed);
        await browser.SubmitAsync(DeskForms.MatchForm, ("id", twins.Kept.PublicId.ToString()));

        Assert.Contains("Ana Ruiz", browser.Page.QuerySelector("#card")!.TextContent);
    }

    [Fact]
    public async Task Scan_PassesOfRecordsMergedTwice_AllOpenTheLast()
    {
        var (twins, first, second) = await MergedAsync();
        var last = await app.CreateParticipantAsync();
        await twins.VisitAsync(last);
        var third = await app.CreateCardAsync(last);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await twins.Browser.OpenAsync($"/participants/{last.PublicId}/merge/{twins.Kept.PublicId}");
        await twins.Browser.SubmitAsync(Twins.Form);
        var browser = await app.AtTheDeskAsync(twins.Room);

        foreach (var code in new[] { first, second, third })
        {
            await browser.FindAsync(code.Printed);
            Assert.Equal([last.PublicId], People(browser));
        }
    }

    [Fact]
    public async Task Scan_PassReplacedBeforeMerge_StaysReplaced()
    {
        var twins = await TwinsAsync();
        var old = await app.CreateCardAsync(twins.Merged);
        await app.RevokeCardAsync(twins.Merged, app.Time.GetUtcNow().UtcDateTime);
        await app.CreateCardAsync(twins.Merged);
        await app.CreateCardAsync(twins.Kept);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await twins.MergeAsync();

        await AssertReplacedAsync(twins, old);
    }

    [Fact]
    public async Task Replace_AfterMerge_EndsBothPasses()
    {
        var (twins, kept, merged) = await MergedAsync();
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var technician = await app.SignInTechnicianAsync(twins.Room);
        await technician.OpenAsync($"/participants/{twins.Kept.PublicId}/card");

        await technician.SubmitAsync("form[action$='/card/replacement']");

        Assert.Contains("Pass replaced.", technician.Text);
        await AssertReplacedAsync(twins, kept);
        await AssertReplacedAsync(twins, merged);
        Assert.Single(await app.EventsAsync<PassReplaced>(twins.Kept.PublicId));
    }

    [Fact]
    public async Task TakeBack_Merge_GivesEachPassToItsRecord()
    {
        var (twins, kept, merged) = await MergedAsync();
        await twins.TakeBackAsync();
        var browser = await app.AtTheDeskAsync(twins.Room);

        await browser.FindAsync(kept.Printed);
        Assert.Equal([twins.Kept.PublicId], People(browser));
        await browser.FindAsync(merged.Printed);
        Assert.Equal([twins.Merged.PublicId], People(browser));
    }

    [Fact]
    public async Task Search_MergedPassOutOfScope_FindsNobody()
    {
        var (_, _, merged) = await MergedAsync();
        var elsewhere = await app.SignInTechnicianAsync(await app.CreateRoomAsync(lwia: 7));
        await elsewhere.OpenAsync("/participants");

        await elsewhere.SubmitAsync("form[action='/participants/search']", ("term", merged.Printed));

        Assert.Contains("No matches", elsewhere.Text);
        Assert.DoesNotContain("Ruiz", elsewhere.Text);
    }

    private Task<Twins> TwinsAsync() => Twins.CreateAsync(app);

    private async Task<(Twins Twins, PassCode Kept, PassCode Merged)> MergedAsync()
    {
        var twins = await TwinsAsync();
        var codes = (await app.CreateCardAsync(twins.Kept), await app.CreateCardAsync(twins.Merged));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await twins.MergeAsync();
        Assert.True(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.Id == twins.Merged.Id && person.MergedIntoId == twins.Kept.Id)));
        return (twins, codes.Item1, codes.Item2);
    }

    private async Task AssertReplacedAsync(Twins twins, PassCode code)
    {
        var browser = await app.AtTheDeskAsync(twins.Room);
        await browser.FindAsync(code.Printed);
        Assert.Contains("This pass was replaced on", browser.Page.QuerySelector("#matches [role=alert]")!.TextContent);
        Assert.Empty(browser.Page.QuerySelectorAll("#matches button"));
    }

    private static IEnumerable<Guid> People(Browser browser) =>
        browser.Page.QuerySelectorAll("#match-list button[name=id]").Select(button => Guid.Parse(button.GetAttribute("value")!));
}
