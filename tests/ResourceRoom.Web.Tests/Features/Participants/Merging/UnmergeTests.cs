using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Visits;
using ResourceRoom.Web.Tests.Features.Visits.Persons;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

public sealed class UnmergeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_NoLaterChange_RestoresBothRecords()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"), Twins.With(ssn));
        var (keptVisits, mergedVisits) = (await twins.VisitsOfAsync(twins.Kept), await twins.VisitsOfAsync(twins.Merged));
        await twins.MergeAsync((NineItem.FirstName, "Merged"));

        await twins.TakeBackAsync();

        Assert.Equal($"/participants/{twins.Kept.PublicId}", twins.Browser.Path);
        Assert.Contains("Merge undone. There are two records again. 1 visit moved back.", twins.Browser.Text);
        var (kept, keptAnswers) = await Records.StoredAsync(app, twins.Kept.PublicId);
        Assert.Equal(("Anna", ResponseState.Declined, ParticipantClass.BasicSelfService), (keptAnswers.FirstName.Value, keptAnswers.Ssn.State, kept.Class));
        var (merged, mergedAnswers) = await Records.StoredAsync(app, twins.Merged.PublicId);
        Assert.Equal(("Ana", ssn, ParticipantClass.ReportedSelfService), (mergedAnswers.FirstName.Value, mergedAnswers.Ssn.Value, merged.Class));
        Assert.Null(merged.MergedIntoId);
        Assert.Equal(keptVisits, await twins.VisitsOfAsync(twins.Kept));
        Assert.Equal(mergedVisits, await twins.VisitsOfAsync(twins.Merged));
        Assert.Equal([(false, null), (true, null)], await ReportableAsync([.. keptVisits, .. mergedVisits]));
    }

    [Fact]
    public async Task Post_Unmerged_LogsEventAndHistory()
    {
        var twins = await Twins.CreateAsync(app, merged: Twins.With(SsnGenerator.Next()));
        await twins.MergeAsync();

        await twins.TakeBackAsync();

        var line = Assert.Single(await app.EventsAsync<ParticipantsUnmerged>(twins.Merged.PublicId));
        Assert.Equal(
            $$$"""{"kept":"{{{twins.Kept.PublicId}}}","merged":"{{{twins.Merged.PublicId}}}","items":["Ssn"],"stayed":[],"moved":{"Visit":1},"visits":1}""",
            line.Detail);
        Assert.Single(await app.EventsAsync<ParticipantsUnmerged>(twins.Kept.PublicId));
        Assert.Matches("merged into this one on .* by Dana LwiaAdministrator; undone on .* by Dana LwiaAdministrator", twins.Browser.Text);
        Assert.Contains("This record was merged into another one on", (await twins.Browser.OpenAsync($"/participants/{twins.Merged.PublicId}")).Text);
    }

    [Fact]
    public async Task Show_ItemChangedSince_KeepsChange()
    {
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"), answers => answers with { Zip = Answer<ZipCode>.Given(new ZipCode("62711", null)) });
        await twins.MergeAsync((NineItem.FirstName, "Merged"), (NineItem.Zip, "Merged"));
        await CorrectAsync(twins, "Questions.FirstName", "Hannah");
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        await twins.Browser.OpenAsync(Twins.TakeBackLink(twins.Browser)!);
        Assert.Contains("First Name was changed after the merge and stays as it is now.", twins.Browser.Page.QuerySelector("#stays")!.TextContent);
        Assert.Equal(["Zip code", "62711", "62704"], twins.Browser.Page.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent));

        await twins.Browser.SubmitAsync("#unmerge-form");

        Assert.Contains("First Name was changed after the merge and stayed.", twins.Browser.Text);
        var kept = (await Records.StoredAsync(app, twins.Kept.PublicId)).Person;
        Assert.Equal(("Hannah", "62704"), (kept.FirstName, kept.Zip));
        var merged = (await Records.StoredAsync(app, twins.Merged.PublicId)).Person;
        Assert.Equal(("Ana", "62711"), (merged.FirstName, merged.Zip));
    }

    [Fact]
    public async Task Post_LaterAndVoidedVisits_GoToTheirRecord()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, merged: Twins.With(ssn));
        var own = await twins.VisitsOfAsync(twins.Merged);
        await twins.MergeAsync();
        await app.ArrangeAsync((_, db) => Task.FromResult(db.Add(new Web.Data.Visits.VisitVoid
        {
            VisitId = own[0],
            VoidedAt = app.Time.GetUtcNow().UtcDateTime,
            VoidedById = twins.Technician.Id,
            Reason = "Mistaken",
        })));
        app.Time.Advance(TimeSpan.FromMinutes(5));
        var since = await app.CreateVisitAsync((await Records.StoredAsync(app, twins.Kept.PublicId)).Person, twins.Room, twins.Technician);

        await twins.TakeBackAsync();

        Assert.Equal(own, await twins.VisitsOfAsync(twins.Merged));
        Assert.Contains(since.Id, await twins.VisitsOfAsync(twins.Kept));

        // The SSN it counted by went back with its record (Policy 1.11.2, item 8).
        Assert.Equal([(false, null)], await ReportableAsync([since.Id]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_PersonOfMovedVisitChangedSince_LeavesVisit(bool isGivenBack)
    {
        var twins = await Twins.CreateAsync(app);
        var other = await app.CreateParticipantAsync(Twins.Named("Otto"));
        await twins.VisitAsync(other, daysAgo: 1);
        var own = await twins.VisitsOfAsync(twins.Merged);
        var goesBack = await twins.VisitAsync(twins.Merged, daysAgo: 3);
        await twins.MergeAsync();
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.Id == own[0]));
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await app.ArrangeAsync(async (_, db) =>
        {
            // Two visits at one time would be refused on the way back.
            var row = await db.Visits.SingleAsync(one => one.Id == visit.Id);
            row.StartedAt = row.StartedAt.AddHours(-4);
            row.EndedAt = row.EndedAt!.Value.AddHours(-4);
            return row;
        });
        await WrongPick.ChangeAsync(technician, visit, "otto", other);
        if (isGivenBack)
        {
            await WrongPick.ChangeAsync(technician, visit, "ana", twins.Kept);
        }

        await twins.TakeBackAsync();

        Assert.Contains("Merge undone. There are two records again. 1 visit moved back.", twins.Browser.Text);
        Assert.Contains(visit.Id, await twins.VisitsOfAsync(isGivenBack ? twins.Kept : other));
        Assert.Equal([goesBack.Id], await twins.VisitsOfAsync(twins.Merged));
        Assert.True(await app.QueryAsync(RoomVisitorRows.AssertFollowsFromVisitsAsync));
    }

    [Fact]
    public async Task Post_EarlierVisitGivenToMergedRecordSince_CountsByItsOwnSsn()
    {
        var twins = await Twins.CreateAsync(app, merged: Twins.With(SsnGenerator.Next()));
        var visit = await twins.VisitAsync(await app.CreateParticipantAsync(Twins.Named("Otto")), daysAgo: 1);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await twins.MergeAsync();
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await WrongPick.ChangeAsync(await app.SignInAsync(twins.Technician, twins.Room), visit, "ruiz", twins.Kept);
        Assert.Equal([(true, null)], await ReportableAsync([visit.Id]));

        await twins.TakeBackAsync();

        Assert.Contains(visit.Id, await twins.VisitsOfAsync(twins.Kept));
        Assert.Equal([(false, null)], await ReportableAsync([visit.Id]));
    }

    [Fact]
    public async Task Post_StatusOfCorrectedVisit_FollowsVisit()
    {
        var twins = await Twins.CreateAsync(app);
        var own = await twins.VisitsOfAsync(twins.Merged);
        await twins.MergeAsync();
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.Id == own[0]));
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await technician.CorrectAsync(visit, ("Questions.LaborForceStatus", "Employed"), ("Questions.DeclineLaborForceStatus", null));
        Assert.Equal(LaborForceStatus.Employed, (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.LaborForceStatus);

        await twins.TakeBackAsync();

        Assert.Equal(Answer<LaborForceStatus>.Declined, (await Records.StoredAsync(app, twins.Kept.PublicId)).Answers.LaborForceStatus);
        Assert.Equal(Answer<LaborForceStatus>.Given(LaborForceStatus.Employed), (await Records.StoredAsync(app, twins.Merged.PublicId)).Answers.LaborForceStatus);
    }

    [Fact]
    public async Task Post_SameStatusGivenLater_StaysWithLaterVisit()
    {
        var twins = await Twins.CreateAsync(app, merged: answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Employed) });
        await twins.MergeAsync();
        var day = (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.LaborForceStatusResponse.On!.Value;
        var since = await app.CreateVisitAsync(twins.Kept, twins.Room, twins.Technician);
        await app.QueryAsync(db => db.Visits.Where(visit => visit.Id == since.Id).ExecuteUpdateAsync(visit => visit
            .SetProperty(row => row.Day, day)
            .SetProperty(row => row.LaborForceStatus, LaborForceStatus.Employed)
            .SetProperty(row => row.LaborForceStatusState, ResponseState.Given)));

        await twins.TakeBackAsync();

        Assert.Contains("Labor Force Status was changed after the merge and stayed.", twins.Browser.Text);
        Assert.Equal(LaborForceStatus.Employed, (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.LaborForceStatus);
        Assert.Equal(LaborForceStatus.Employed, (await Records.StoredAsync(app, twins.Merged.PublicId)).Person.LaborForceStatus);
    }

    [Fact]
    public async Task Post_Twice_UnmergesOnce()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        var link = Twins.TakeBackLink(twins.Browser)!;
        var second = await (await twins.AnotherAsync()).OpenAsync(link);
        await twins.Browser.OpenAsync(link);

        await Task.WhenAll(twins.Browser.SubmitAsync("#unmerge-form"), second.SubmitAsync("#unmerge-form"));

        Assert.Single(new[] { twins.Browser, second }, browser => browser.Text.Contains("This merge was already undone.", StringComparison.Ordinal));
        Assert.Single(await app.EventsAsync<ParticipantsUnmerged>(twins.Kept.PublicId));
        Assert.Contains("already undone", (await second.OpenAsync(link)).Text);
    }

    [Fact]
    public async Task Post_NestedMerges_UnmergeLatestFirst()
    {
        var twins = await Twins.CreateAsync(app);
        var third = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        var first = await twins.MergeIdAsync(twins.Merged.Id);
        await (twins with { Kept = third.Kept, Merged = twins.Kept }).MergeAsync();
        var address = $"/participants/{third.Kept.PublicId}/merges/{first}";
        Assert.Contains("since been merged into another one", (await twins.Browser.OpenAsync(address)).Text);
        Assert.Null(twins.Browser.Page.QuerySelector("#unmerge-form"));

        await twins.TakeBackAsync(third.Kept);
        await twins.TakeBackAsync(twins.Kept);

        Assert.Equal([1, 1, 1], new[] { await twins.VisitsOfAsync(twins.Kept), await twins.VisitsOfAsync(twins.Merged), await twins.VisitsOfAsync(third.Kept) }.Select(visits => visits.Count));
    }

    [Fact]
    public async Task Post_EarlierOfTwoMerges_IsRefusedUntilLaterIsUndone()
    {
        var twins = await Twins.CreateAsync(app);
        var third = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        var first = await twins.MergeIdAsync(twins.Merged.Id);
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}/merges/{first}");
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)twins.Browser.Page.QuerySelector("#unmerge-form")!);
        await (twins with { Merged = third.Kept }).MergeAsync();

        await twins.Browser.PostAsync($"/participants/{twins.Kept.PublicId}/merges/{first}/reversal", form);

        Assert.Contains("Another record was merged into this one later. Undo that merge first", twins.Browser.Text);
        Assert.Equal(twins.Kept.Id, (await Records.StoredAsync(app, twins.Merged.PublicId)).Person.MergedIntoId);
        await twins.TakeBackAsync();
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}/merges/{first}");
        await twins.Browser.SubmitAsync("#unmerge-form");
        Assert.Contains("There are two records again", twins.Browser.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_SsnNowOnOtherRecord_IsRefusedAndLinkedInScope(bool isWithinReach)
    {
        var (ssn, chosen) = (SsnGenerator.Next(), SsnGenerator.Next());
        var twins = await Twins.CreateAsync(app, Twins.With(chosen), Twins.With(ssn));
        await twins.MergeAsync((NineItem.Ssn, "Kept"));
        var other = await app.CreateParticipantAsync(Twins.With(ssn));
        await app.CreateVisitAsync(other, isWithinReach ? twins.Room : await app.CreateRoomAsync(lwia: 7), twins.Technician);
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");

        await twins.Browser.OpenAsync(Twins.TakeBackLink(twins.Browser)!);

        Assert.Contains("is now on file for another record", twins.Browser.Page.QuerySelector("#refusal")!.TextContent);
        Assert.Equal(isWithinReach, twins.Browser.Page.QuerySelector($"a[href='/participants/{other.PublicId}']") is not null);
        Assert.DoesNotContain(ssn.Digits, twins.Browser.Page.DocumentElement.OuterHtml);
    }

    private async Task CorrectAsync(Twins twins, string field, string value)
    {
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await technician.OpenAsync($"/participants/{twins.Kept.PublicId}/edit");
        await technician.SubmitAsync("#items-form", (field, value));
        Assert.Equal($"/participants/{twins.Kept.PublicId}", technician.Path);
    }

    private async Task<List<(bool, DateTime?)>> ReportableAsync(IReadOnlyList<long> visits)
    {
        var found = await app.QueryAsync(db => db.Visits.Where(visit => visits.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id));
        return [.. visits.Select(id => (found[id].IsReportable, found[id].BecameReportableAt))];
    }
}
