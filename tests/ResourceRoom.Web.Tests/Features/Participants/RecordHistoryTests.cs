using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class RecordHistoryTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_NothingChanged_SaysSo()
    {
        var records = await Records.OpenAsync(app);

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("No changes yet.", records.Browser.Page.QuerySelector("section[aria-labelledby='history-title']")!.TextContent);
    }

    [Fact]
    public async Task Get_AfterEventsOfThePlan_OpensAndTellsNothingOfThem()
    {
        var records = await Records.OpenAsync(app);
        ActivityDetail[] details =
        [
            new PlanSynced(4, 0, 0), new PlanSyncFailed("The service did not answer."),
            new PlanSigned(records.Person.PublicId, SignedHow.OnPaper, app.Today), new SignatureVoided(records.Person.PublicId, "Wrong customer"),
        ];
        await app.ArrangeAsync((_, db) =>
        {
            foreach (var detail in details)
            {
                db.LogEvent(detail, Subject.Participant(records.Person.PublicId), app.Time.GetUtcNow().UtcDateTime, who: null);
            }

            return Task.FromResult(true);
        });

        await records.Browser.OpenAsync(records.Address);

        Assert.Equal(System.Net.HttpStatusCode.OK, records.Browser.Status);
        Assert.Contains("No changes yet.", records.Browser.Page.QuerySelector("section[aria-labelledby='history-title']")!.TextContent);
    }

    [Fact]
    public async Task Get_EditedItem_ShowsBeforeAfterAndWho()
    {
        var records = await Records.OpenAsync(app);
        await EditAsync(records, ("Questions.LastName", "Ruiz-Mora"));

        await records.Browser.OpenAsync(records.Address);

        var line = Assert.Single(Lines(records.Browser));
        Assert.Contains($"Answers changed by {records.Technician.DisplayName}", line);
        Assert.Contains("Last Name: was Ruiz → is Ruiz-Mora", line);
    }

    [Fact]
    public async Task Get_ChangedSsn_ShowsNeitherValue()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var before = (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value;
        var after = SsnGenerator.Next();
        await EditAsync(records, ("Questions.Ssn", after.Digits));

        await records.Browser.OpenAsync(records.Address);

        var line = Assert.Single(Lines(records.Browser));
        Assert.Contains("Social Security Number: was Given → is Given, a different answer", line);
        foreach (var ssn in new[] { before, after })
        {
            Assert.DoesNotContain(ssn.Digits[5..], line);
            Assert.DoesNotContain(ssn.Digits, records.Browser.Page.DocumentElement.OuterHtml);
        }
    }

    [Fact]
    public async Task Get_ChangedEoItems_ShowsNothingOfThem()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");
        await records.Browser.SubmitAsync("#eo-form", ("Disability", "Yes"));
        Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));

        await records.Browser.OpenAsync(records.Address);

        Assert.Empty(Lines(records.Browser));
    }

    [Fact]
    public async Task Get_ManyChanges_ShowsNewestTenAndOthersOnRequest()
    {
        var records = await Records.OpenAsync(app);
        foreach (var letter in "abcdefghijkl")
        {
            await EditAsync(records, ("Questions.LastName", $"Ruiz{letter}"));
        }

        await records.Browser.OpenAsync(records.Address);

        Assert.Equal(12, Lines(records.Browser).Count);
        Assert.Contains("is Ruizl", Lines(records.Browser)[0]);
        Assert.Equal(2, records.Browser.Page.QuerySelectorAll("details .rr-history > li").Length);
        Assert.Contains("Show 2 earlier", records.Browser.Text);
    }

    [Fact]
    public async Task Get_OtherEvents_AreToldInWords()
    {
        var records = await Records.OpenAsync(app);
        var other = Guid.CreateVersion7(app.Time.GetUtcNow());
        await LogAsync(
            records,
            new ParticipantCreated([]),
            new VisitsBecameReportable(2),
            new VisitsNoLongerReportable(1),
            new PassIssued(other),
            new PassReplaced(other, other),
            new ParticipantsMarkedDifferent(other),
            new ParticipantsMerged { Kept = records.Person.PublicId, Merged = other, Items = [NineItem.Zip], Moved = new Dictionary<MovedRow, int>() },
            new ParticipantsMerged { Kept = other, Merged = records.Person.PublicId, Items = [], Moved = new Dictionary<MovedRow, int>() });

        await records.Browser.OpenAsync(records.Address);

        Assert.Equal(
            [
                "This record was merged into another one",
                "Another record was merged into this one: Zip code taken from it",
                "Marked as a different person than a similar record",
                "Pass replaced",
                "Pass created",
                "1 visit no longer reportable",
                "2 visits became reportable",
                "Record created",
            ],
            records.Browser.Page.QuerySelectorAll(".rr-history > li > p").Select(line => line.TextContent));
    }

    [Fact]
    public async Task Get_ByStranger_IsNotFound()
    {
        var records = await Records.OpenAsync(app);
        await EditAsync(records, ("Questions.LastName", "Ruiz-Mora"));

        foreach (var (browser, status) in await Records.StrangersAsync(app))
        {
            await browser.OpenAsync(records.Address);
            Assert.Equal(status, (int)browser.Status);
            Assert.DoesNotContain("Ruiz-Mora", browser.Text);
        }
    }

    private static async Task EditAsync(Records records, params (string Name, string? Value)[] typed)
    {
        await records.Browser.OpenAsync($"{records.Address}/edit");
        await records.Browser.SubmitAsync("#items-form", typed);
    }

    private Task<int> LogAsync(Records records, params ActivityDetail[] details) => app.ArrangeAsync((_, db) =>
    {
        foreach (var detail in details)
        {
            db.LogEvent(detail, Subject.Participant(records.Person.PublicId), app.Time.GetUtcNow().UtcDateTime, who: null);
        }

        return Task.FromResult(details.Length);
    });

    private static List<string> Lines(Browser browser) =>
        [.. browser.Page.QuerySelectorAll(".rr-history > li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
