using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits.Persons;

/// <summary>What becomes of the visit and of both records.</summary>
public sealed class ChangePersonTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly Func<NineAnswers, NineAnswers> WithoutRace = answers => answers with { Race = Answer<Races>.NotAsked };

    [Fact]
    public async Task Post_RightPerson_MovesVisitAndTakesAnswersBack()
    {
        var pick = await WrongPick.CreateAsync(app, WithoutRace, WithoutRace, ("Questions.LaborForceStatus", "Employed"), ("Questions.Race", "White"));
        Assert.Equal(Races.White, (await pick.WrongAsync()).Race);

        await pick.ChangeAsync();

        Assert.Equal($"/visits/{pick.Visit.PublicId}", pick.Browser.Path);
        Assert.Contains(
            "Ana Ruiz is now the visitor. These answers were taken off Emily Dubois’s record: Race/Ethnicity. Ask Ana Ruiz for it.",
            pick.Browser.Text);
        var (visit, wrong, right) = (await pick.StoredAsync(), await pick.WrongAsync(), await pick.RightAsync());
        Assert.Equal((right.Id, right.Class, false, null), (visit.ParticipantId, visit.Class, visit.IsReportable, visit.BecameReportableAt));
        Assert.Equal((pick.Visit.StartedAt, null, LaborForceStatus.Employed), (visit.StartedAt, visit.EndedAt, visit.LaborForceStatus));
        Assert.Equal(pick.Visit.Services.Select(used => used.ServiceId), visit.Services.Select(used => used.ServiceId));
        Assert.Equal((ResponseState.NotAsked, ResponseState.Declined), (wrong.RaceResponse.State, wrong.LaborForceStatusResponse.State));
        Assert.Equal((LaborForceStatus.Employed, app.Today, ResponseState.NotAsked), (right.LaborForceStatus, right.LaborForceStatusResponse.On, right.RaceResponse.State));
        Assert.True(visit.Version > pick.Visit.Version && wrong.Version > pick.Wrong.Version && right.Version > pick.Right.Version);
        Assert.True(await app.QueryAsync(RoomVisitorRows.AssertFollowsFromVisitsAsync));
        Assert.Empty(await app.DifferencesOfSummariesAsync());
    }

    [Fact]
    public async Task Post_Changed_LogsEventsAndHistory()
    {
        var pick = await WrongPick.CreateAsync(app);

        await pick.ChangeAsync();

        Assert.Equal(
            $$"""{"from":"{{pick.Wrong.PublicId}}","to":"{{pick.Right.PublicId}}","reason":"Picked the wrong name","class":"BasicSelfService","isReportable":false}""",
            Assert.Single(await app.EventsAsync<VisitPersonChanged>(pick.Visit.PublicId)).Detail);
        Assert.Contains("\"after\":\"Unemployed\"", Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(pick.Right.PublicId)).Detail);
        Assert.Equal(2, (await app.EventsAsync<ParticipantItemsChanged>(pick.Wrong.PublicId)).Count);
        Assert.Equal("Visit for Ana Ruiz", pick.Browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"Person changed by {pick.Technician.DisplayName}: Picked the wrong name", pick.Browser.Page.QuerySelectorAll(".rr-history > li > p").Select(line => line.TextContent));
        Assert.Contains("Person: was Emily Dubois → is Ana Ruiz", pick.Browser.Text);
        Assert.Equal(
            [$"/participants/{pick.Wrong.PublicId}", $"/participants/{pick.Right.PublicId}"],
            pick.Browser.Page.QuerySelectorAll(".rr-history li li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Post_SsnSupplied_IsTakenBackAndUncountsOtherVisits()
    {
        var pick = await WrongPick.CreateAsync(app, null, null, ("Questions.Ssn", SsnGenerator.Next().Digits));
        Assert.True((await pick.LastWeekAsync(pick.Wrong)).IsReportable);

        await pick.ChangeAsync();

        Assert.Contains("taken off Emily Dubois’s record: Social Security Number. 1 other visit of that record is no longer reportable.", pick.Browser.Text);
        Assert.DoesNotContain("Ask Ana", pick.Browser.Text);
        var (wrong, earlier, visit) = (await pick.WrongAsync(), await pick.LastWeekAsync(pick.Wrong), await pick.StoredAsync());
        Assert.Equal((null, ResponseState.Declined, ParticipantClass.BasicSelfService), (wrong.SsnHash, wrong.SsnResponse.State, wrong.Class));
        Assert.Equal((false, null), (earlier.IsReportable, earlier.BecameReportableAt));
        Assert.False(visit.IsReportable);
        Assert.Equal("""{"visits":1}""", Assert.Single(await app.EventsAsync<VisitsNoLongerReportable>(pick.Wrong.PublicId)).Detail);
        Assert.Empty(await app.DifferencesOfSummariesAsync());
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-03-20", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public async Task Post_RightRecordHasSsn_CountsIfSuppliedInTime(string? suppliedOn, bool isReportable)
    {
        var pick = await WrongPick.CreateAsync(app, null, answers => Records.AllNine(answers) with { LastName = Answer<string>.Given("Nine") });
        if (suppliedOn is not null)
        {
            await app.ArrangeAsync(async (_, db) =>
            {
                var row = await db.Participants.SingleAsync(person => person.Id == pick.Right.Id);
                row.SsnResponse = new Response { State = ResponseState.Given, On = DateOnly.Parse(suppliedOn, System.Globalization.CultureInfo.InvariantCulture) };
                return row;
            });
        }

        await pick.ChangeAsync("nine");

        var visit = await pick.StoredAsync();
        Assert.Equal((pick.Right.Class, isReportable, null), (visit.Class, visit.IsReportable, visit.BecameReportableAt));
        Assert.NotEqual(pick.Visit.Class, visit.Class);
        Assert.Contains(isReportable ? "\"isReportable\":true" : "\"isReportable\":false", Assert.Single(await app.EventsAsync<VisitPersonChanged>(pick.Visit.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_RecordMadeByCheckIn_IsLeftWithoutAnswers()
    {
        var pick = await WrongPick.CreateAsync(app, right: WithoutRace);
        await pick.Browser.ForgeAsync($"/visits/{pick.Visit.PublicId}/closure", ("returnUrl", "/check-in"));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await pick.Browser.OpenNewVisitorAsync();
        await pick.Browser.CheckInNewAsync(("Questions.LastName", "Neverhere"));
        var visit = await app.QueryAsync(db => db.Visits.Include(row => row.Participant).SingleAsync(row => row.LocationId == pick.Room.Id && row.EndedAt == null));

        await WrongPick.ChangeAsync(pick.Browser, visit, "ruiz", pick.Right);

        Assert.Contains("Ana Ruiz is now the visitor. Maria Neverhere’s record was made by this check-in and is left without answers. Ask Ana Ruiz for Race/Ethnicity.", pick.Browser.Text);
        Assert.Contains("Person: was someone out of your reach → is Ana Ruiz", pick.Browser.Text);
        var wrong = await WrongPick.PersonAsync(app, visit.Participant);
        Assert.Equal((null, null, ParticipantClass.Unclassified), (wrong.LastName, wrong.SsnHash, wrong.Class));
        Assert.False(await app.QueryAsync(db => db.RoomVisitors.AnyAsync(row => row.LocationId == pick.Room.Id && row.ParticipantId == wrong.Id)));
        Assert.True(await app.QueryAsync(RoomVisitorRows.AssertFollowsFromVisitsAsync));
    }

    [Fact]
    public async Task Post_ItemChangedSince_StaysOnWrongRecord()
    {
        var pick = await WrongPick.CreateAsync(app, WithoutRace, null, ("Questions.Race", "White"));
        await pick.Browser.OpenAsync($"/participants/{pick.Wrong.PublicId}/edit");
        await pick.Browser.SubmitAsync("#items-form", ("Questions.Race", "Asian"));

        await pick.ChangeAsync();

        Assert.Contains("Ana Ruiz is now the visitor. These answers stay on Emily Dubois’s record, which was changed since: Race/Ethnicity.", pick.Browser.Text);
        Assert.NotEqual(ResponseState.NotAsked, (await pick.WrongAsync()).RaceResponse.State);
    }

    [Fact]
    public async Task Post_ByFullSsn_TakesPersonOfOtherArea()
    {
        var ssn = SsnGenerator.Next();
        var pick = await WrongPick.CreateAsync(app);
        var away = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Ned"), LastName = Answer<string>.Given("Faraway"), Ssn = Answer<Ssn>.Given(ssn) });
        await pick.FindAsync("faraway");
        Assert.Contains("No matches for “faraway”.", pick.Browser.Text);

        await pick.ChangeAsync(ssn.Digits, away);

        Assert.Contains("Ned Faraway is now the visitor.", pick.Browser.Text);
        Assert.Equal(away.Id, (await pick.StoredAsync()).ParticipantId);
        Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, away.PublicId));
        Assert.True(await app.QueryAsync(db => db.RoomVisitors.AnyAsync(row => row.LocationId == pick.Room.Id && row.ParticipantId == away.Id)));
    }

    [Fact]
    public async Task Post_MergedSince_TakesSurvivor()
    {
        var pick = await WrongPick.CreateAsync(app);
        var kept = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Anna") });
        await app.CreateVisitAsync(kept, pick.Room, pick.Technician, app.Time.GetUtcNow().UtcDateTime.AddDays(-3), app.Time.GetUtcNow().UtcDateTime.AddDays(-3).AddHours(1));
        await pick.FindAsync("ruiz");
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        await oet.OpenAsync($"/participants/{kept.PublicId}/merge/{pick.Right.PublicId}");
        await oet.SubmitAsync("#merge-form", ("Choices.FirstName", "Kept"));

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("Anna Ruiz is now the visitor.", pick.Browser.Text);
        Assert.Equal(kept.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Theory]
    [InlineData(Roles.Oet)]
    [InlineData(Roles.CaseManager)]
    public async Task Post_OtherRole_Works(string role)
    {
        var pick = await WrongPick.CreateAsync(app);
        var browser = role == Roles.Oet
            ? await app.SignInAsync(await app.CreateAccountAsync(role, null))
            : await app.SignInAsync(await app.CreateAccountAsync(role, 20, pick.Room), pick.Room);

        await WrongPick.ChangeAsync(browser, pick.Visit, "ruiz", pick.Right);

        Assert.Equal(pick.Right.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Fact]
    public async Task Undo_AfterChange_TakesNothingOffEitherRecord()
    {
        var pick = await WrongPick.CreateAsync(app, WithoutRace, null, ("Questions.Race", "White"));
        await pick.ChangeAsync();
        var right = await pick.RightAsync();

        await pick.Browser.SubmitAsync("form[action$='/undo']");

        Assert.Contains("Check-in for Ana Ruiz undone.", pick.Browser.Text);
        Assert.DoesNotContain("changed since", pick.Browser.Text);
        Assert.Equal(right.RaceResponse.State, (await pick.RightAsync()).RaceResponse.State);
        Assert.True(await app.QueryAsync(RoomVisitorRows.AssertFollowsFromVisitsAsync));
    }

    [Fact]
    public async Task Post_BackAgain_MovesVisitOnly()
    {
        var pick = await WrongPick.CreateAsync(app, WithoutRace, null, ("Questions.Race", "White"));
        await pick.ChangeAsync();

        await pick.ChangeAsync("dubois", pick.Wrong);

        Assert.Contains("Emily Dubois is now the visitor.", pick.Browser.Text);
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
        Assert.Equal((ResponseState.NotAsked, LaborForceStatus.Unemployed), ((await pick.WrongAsync()).RaceResponse.State, (await pick.WrongAsync()).LaborForceStatus));
        Assert.Equal(2, (await app.EventsAsync<VisitPersonChanged>(pick.Visit.PublicId)).Count);
    }

    [Fact]
    public async Task Undo_SsnSuppliedBeforeVisitWasGiven_UncountsIt()
    {
        var pick = await WrongPick.CreateAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await pick.Browser.ForgeAsync($"/visits/{pick.Visit.PublicId}/closure", ("returnUrl", "/check-in"));
        await pick.Browser.OpenAsync("/check-in");
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await pick.Browser.OpenCardAsync("ruiz", pick.Right);
        await pick.Browser.CheckInAsync(("Questions.Ssn", SsnGenerator.Next().Digits));
        await pick.ChangeAsync();
        Assert.True((await pick.StoredAsync()).IsReportable);
        await pick.Browser.OpenAsync("/check-in");

        await pick.Browser.SubmitAsync("form[action$='/undo']");

        Assert.Contains("2 other visits are no longer reportable.", pick.Browser.Text);
        Assert.False((await pick.StoredAsync()).IsReportable);
    }
}
