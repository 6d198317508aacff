using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Corrections that meet others: another save, the person's record, another visit.</summary>
public sealed class CorrectionConflictTests(RivalApp app) : IClassFixture<RivalApp>
{
    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Post_OldVersion_ShowsBothVersions()
    {
        var (desk, rival) = await TwoAsync();
        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        await rival.CorrectAsync(desk.Visit, ("Note", "Theirs"), ("Services", "2"));

        await desk.Browser.SubmitAsync(Corrections.Form, ("Note", "Mine"), ("Reason", Corrections.Reason));

        Assert.Equal(HttpStatusCode.Conflict, desk.Browser.Status);
        Assert.Contains($"{desk.Technician.DisplayName} saved this visit on 03/02/2026 9:00 AM", desk.Browser.Text);
        Assert.Equal(["Services differs|Resume or cover letter|Job search on the internet", "Note differs|Theirs|Mine"], Differences(desk.Browser));
        var stored = await Corrections.StoredAsync(app, desk.Visit);
        Assert.Equal("Theirs", stored.Note);
        Assert.Single(stored.Corrections);
    }

    [Fact]
    public async Task Post_AfterComparison_SavesMine()
    {
        var (desk, rival) = await TwoAsync();
        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        await rival.CorrectAsync(desk.Visit, ("Note", "Theirs"));
        await desk.Browser.SubmitAsync(Corrections.Form, ("Note", "Mine"), ("Reason", Corrections.Reason));

        await desk.Browser.SubmitAsync(Corrections.Form);

        var stored = await Corrections.StoredAsync(app, desk.Visit);
        Assert.Equal(("Mine", 2), (stored.Note, stored.Corrections.Count));
    }

    [Fact]
    public async Task Post_SavedBeforeSave_ShowsBothVersions()
    {
        var (desk, rival) = await TwoAsync();
        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        await rival.OpenAsync(Corrections.Address(desk.Visit));
        app.BeforeTheNextSave(() => rival.SubmitAsync(Corrections.Form, ("Note", "Theirs"), ("Reason", Corrections.Reason)));

        await desk.Browser.SubmitAsync(Corrections.Form, ("Note", "Mine"), ("Reason", Corrections.Reason));

        Assert.Equal(HttpStatusCode.Conflict, desk.Browser.Status);
        Assert.Equal("Theirs", (await Corrections.StoredAsync(app, desk.Visit)).Note);
    }

    [Fact]
    public async Task Post_SameSavedBeforeSave_CorrectsOnce()
    {
        var (desk, rival) = await TwoAsync();
        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        await rival.OpenAsync(Corrections.Address(desk.Visit));
        app.BeforeTheNextSave(() => rival.SubmitAsync(Corrections.Form, ("Services", "2"), ("Reason", Corrections.Reason)));

        await desk.Browser.SubmitAsync(Corrections.Form, ("Services", "2"), ("Reason", Corrections.Reason));

        Assert.Contains("No changes to save.", desk.Browser.Text);
        Assert.Single((await Corrections.StoredAsync(app, desk.Visit)).Corrections);
        Assert.Single(await app.EventsAsync<VisitCorrected>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_CheckedOutBeforeSave_ShowsBothVersions()
    {
        var (desk, rival) = await TwoAsync();
        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        app.BeforeTheNextSave(() => rival.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure", ("returnUrl", "/visits")));

        await desk.Browser.SubmitAsync(Corrections.Form, ("Note", "Mine"), ("Reason", Corrections.Reason));

        Assert.Equal(["Check-out differs|03/02/2026 9:00 AM|in the room", "Note differs|None|Mine"], Differences(desk.Browser));
        Assert.NotNull((await Corrections.StoredAsync(app, desk.Visit)).EndedAt);
    }

    [Fact]
    public async Task Post_CheckedInAgainBeforeSave_KeepsOneOpenVisit()
    {
        var (desk, _) = await TwoAsync();
        var earlier = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, Now.AddHours(-2), Now.AddHours(-1));
        await desk.Browser.OpenAsync(Corrections.Address(earlier));
        app.BeforeTheNextSave(() => app.CreateVisitAsync(new Participant { Id = earlier.ParticipantId, PublicId = default, PirlKey = "", CreatedAt = default, CreatedById = 1 }, desk.Room, desk.Technician));

        await desk.Browser.SubmitAsync(Corrections.Form, ("EndDay", ""), ("EndTime", ""), ("Reason", Corrections.Reason));

        Assert.Contains("the same person has another open visit in this room", desk.Browser.Text);
        Assert.NotNull((await Corrections.StoredAsync(app, earlier)).EndedAt);
    }

    [Fact]
    public async Task Post_StatusOfLatestContact_UpdatesRecord()
    {
        var (desk, _) = await TwoAsync();

        await desk.Browser.CorrectAsync(desk.Visit, ("Questions.LaborForceStatus", "Employed"), ("Questions.DeclineLaborForceStatus", null));

        var person = await PersonAsync(desk);
        Assert.Equal((LaborForceStatus.Employed, app.Today), (person.LaborForceStatus, person.LaborForceStatusResponse.On));
        Assert.Contains("\"after\":\"Employed\"", Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(person.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_StatusOfEarlierContact_LeavesRecord()
    {
        var (desk, _) = await TwoAsync();
        var earlier = await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician, Now.AddDays(-9), Now.AddDays(-9).AddHours(1));
        await desk.Browser.CorrectAsync(desk.Visit, ("Questions.LaborForceStatus", "Employed"), ("Questions.DeclineLaborForceStatus", null));

        await desk.Browser.CorrectAsync(earlier, ("Questions.LaborForceStatus", "Unemployed"), ("Questions.DeclineLaborForceStatus", null));

        Assert.Equal(LaborForceStatus.Employed, (await PersonAsync(desk)).LaborForceStatus);
        Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(desk.Person.PublicId));

        await desk.Browser.CorrectAsync(desk.Visit, ("Questions.LaborForceStatus", null), ("Questions.DeclineLaborForceStatus", "true"));

        var person = await PersonAsync(desk);
        Assert.Equal((LaborForceStatus.Unemployed, app.Today.AddDays(-9)), (person.LaborForceStatus, person.LaborForceStatusResponse.On));
    }

    [Fact]
    public async Task Post_OnlyStatusDeclined_UpdatesRecordAndClass()
    {
        var room = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(Participants.Records.AllNine, isRegistered: true);
        var visit = await app.CreateVisitAsync(person, room.Room, room.Technician, Now.AddHours(-2), Now.AddHours(-1));
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = (await db.Visits.FindAsync(visit.Id))!;
            (row.LaborForceStatus, row.LaborForceStatusState) = (person.LaborForceStatus, ResponseState.Given);
            return row;
        });

        await room.Browser.CorrectAsync(visit, ("Questions.LaborForceStatus", null), ("Questions.DeclineLaborForceStatus", "true"));

        var stored = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id));
        Assert.Equal((ResponseState.Declined, ParticipantClass.ReportedSelfService), (stored.LaborForceStatusResponse.State, stored.Class));
        Assert.Equal(ParticipantClass.WioaParticipant, (await Corrections.StoredAsync(app, visit)).Class);
    }

    private async Task<(OpenVisit Desk, Browser Rival)> TwoAsync()
    {
        var desk = await OpenVisit.OpenAsync(app);
        return (desk, await (await app.SignInAsync(desk.Technician, desk.Room)).OpenAsync("/participants"));
    }

    private Task<Participant> PersonAsync(OpenVisit desk) => app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == desk.Person.Id));

    private static List<string> Differences(Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll(".rr-compare tr.is-different").Select(row =>
            string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))),
    ];
}
