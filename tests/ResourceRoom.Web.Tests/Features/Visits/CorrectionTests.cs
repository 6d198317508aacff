using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class CorrectionTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Get_Visit_ShowsValuesAndLogsAccess()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.OpenAsync(Corrections.Address(visit));

        Assert.Equal(
            ["03/02/2026", "7:00 AM", "03/02/2026", "7:30 AM"],
            desk.Browser.Page.QuerySelectorAll(".rr-moment input").Select(field => field.GetAttribute("value")!));
        Assert.NotNull(desk.Browser.Page.QuerySelector("input[name=Services][value='1'][checked]"));
        Assert.NotNull(desk.Browser.Page.QuerySelector("#DeclineLaborForceStatus[checked]"));
        Assert.Single(await app.AccessAsync(AccessKind.RecordOpened, visit.PublicId));
    }

    [Fact]
    public async Task Post_EveryField_SavesAndLogsEvent()
    {
        var (desk, visit) = await EndedAsync(note: "Old note");

        await desk.Browser.CorrectAsync(
            visit,
            ("StartDay", "02/27/2026"), ("StartTime", "1:05 pm"), ("EndDay", "2026-02-27"), ("EndTime", "14:40"),
            ("Questions.LaborForceStatus", "Employed"), ("Questions.DeclineLaborForceStatus", null),
            ("Services", "2"), ("Note", "  New note\r\nin two lines "), ("Reason", " Sheet of last Friday "));

        Assert.Equal($"/visits/{visit.PublicId}", desk.Browser.Path);
        Assert.Contains("Visit for Ana Ruiz corrected.", desk.Browser.Text);
        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal(
            (new DateTime(2026, 2, 27, 19, 5, 0, DateTimeKind.Utc), new DateTime(2026, 2, 27, 20, 40, 0, DateTimeKind.Utc), new DateOnly(2026, 2, 27)),
            (stored.StartedAt, stored.EndedAt, stored.Day));
        Assert.Equal((LaborForceStatus.Employed, ResponseState.Given), (stored.LaborForceStatus, stored.LaborForceStatusState));
        Assert.Equal([2], stored.Services.Select(used => used.ServiceId));
        Assert.Equal("New note\nin two lines", stored.Note);
        Assert.Equal((visit.Class, visit.RecordedAt, visit.Version + 1), (stored.Class, stored.RecordedAt, stored.Version));
        var kept = Assert.Single(stored.Corrections);
        Assert.Equal(("Sheet of last Friday", desk.Technician.Id, Now), (kept.Reason, kept.CorrectedById, kept.CorrectedAt));
        Assert.Contains("Old note", kept.Changes);
        var told = Assert.Single(await app.EventsAsync<VisitCorrected>(visit.PublicId)).Detail!;
        Assert.Contains("\"reason\":\"Sheet of last Friday\"", told);
        Assert.Contains("""{"field":"Services","before":"JOBSEARCH","after":"RESUME"}""", told);
        Assert.Contains("""{"field":"Note","before":"(text)","after":"(text)"}""", told);
        Assert.DoesNotContain("note", told.Replace("\"Note\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_NoChange_IsRefused()
    {
        var (desk, visit) = await EndedAsync(note: "A note\nof two lines");

        await desk.Browser.CorrectAsync(visit);

        Assert.Contains("No changes to save.", desk.Browser.Text);
        await AssertUntouchedAsync(visit);
    }

    [Theory]
    [InlineData(null, "(at least 5 characters)")]
    [InlineData("abcd", "(at least 5 characters)")]
    [InlineData("  a\u0001\u0002bcd ", "(at least 5 characters)")]
    [InlineData("SSN is 900-00-0001", "without a nine-digit number")]
    public async Task Post_BadReason_KeepsInput(string? reason, string words)
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Reason", reason), ("Note", "Typed with care"), ("EndTime", "7:45 AM"), ("Services", "3"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(words, desk.Browser.Page.QuerySelector("#Reason-error")!.TextContent);
        Assert.NotNull(desk.Browser.Page.QuerySelector("#errors a[href='#Reason']"));
        Assert.Equal("Typed with care", desk.Browser.Page.QuerySelector("#Note")!.TextContent);
        Assert.Equal("7:45 AM", desk.Browser.Page.QuerySelector("#EndTime")!.GetAttribute("value"));
        Assert.NotNull(desk.Browser.Page.QuerySelector("input[name=Services][value='3'][checked]"));
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_ReasonWithDateAndTimes_IsNoSsn()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Reason", "sheet says 11/27/2026 9:05 to 10:30"), ("Note", "From the sheet"));

        Assert.Equal("sheet says 11/27/2026 9:05 to 10:30", Assert.Single((await Corrections.StoredAsync(app, visit)).Corrections).Reason);
    }

    [Fact]
    public async Task Post_SsnInReason_IsNotShownAgain()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Reason", "SSN is 900-00-0001"));

        Assert.DoesNotContain("900-00-0001", desk.Browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Services", null, "Services-error", "at least one service")]
    [InlineData("Services", "9999", "Services-error", "was not offered")]
    [InlineData("Services", "1 OR 1=1", "Services-error", "was not offered")]
    [InlineData("Questions.DeclineLaborForceStatus", null, "LaborForceStatus-error", "choose the answer given")]
    [InlineData("Questions.LaborForceStatus", "Employed", "LaborForceStatus-error", "Keep only one")]
    [InlineData("StartDay", "02/30/2026", "StartDay-error", "Enter a valid check-in date (MM/DD/YYYY).")]
    [InlineData("StartTime", "25:00", "StartTime-error", "Enter a valid check-in time")]
    [InlineData("StartTime", "nine", "StartTime-error", "Enter a valid check-in time")]
    [InlineData("EndDay", "", "EndDay-error", "Enter a valid check-out date (MM/DD/YYYY).")]
    [InlineData("EndTime", "<script>", "EndTime-error", "Enter a valid check-out time")]
    public async Task Post_InvalidField_ShowsFieldError(string field, string? value, string error, string words)
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(words, desk.Browser.Page.QuerySelector($"#{error}")!.TextContent);
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_LongNote_ShowsLength()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Note", new string('n', Visit.NoteLength + 1)));

        Assert.Contains("The note can be up to 500 characters (you entered 501).", desk.Browser.Page.QuerySelector("#Note-error")!.TextContent);
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_SsnInNote_IsRemovedAndNothingSaved()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Note", "the number is 900-12-3456"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("We removed what looks like an SSN from the note", desk.Browser.Page.QuerySelector("#Note-error")!.TextContent);
        Assert.Equal("the number is [number removed]", desk.Browser.Page.QuerySelector("#Note")!.TextContent);
        Assert.DoesNotContain("900-12-3456", desk.Browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_HostileNoteAndReason_AreEscaped()
    {
        var (desk, visit) = await EndedAsync();
        const string Hostile = "<script>alert('x')</script> \"'; DROP TABLE Visit; -- 😀";

        await desk.Browser.CorrectAsync(visit, ("Note", Hostile + "\u0001\u007f"), ("Reason", Hostile));

        Assert.Contains($"Corrected by {desk.Technician.DisplayName}: {Hostile}", desk.Browser.Text);
        Assert.DoesNotContain(desk.Browser.Page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Equal(Hostile, (await Corrections.StoredAsync(app, visit)).Note);
    }

    [Fact]
    public async Task Post_NoteHistoryTooLong_IsRefused()
    {
        var worst = string.Concat(Enumerable.Repeat("😀", Visit.NoteLength / 2));
        var (desk, visit) = await EndedAsync(note: worst);

        await desk.Browser.CorrectAsync(visit, ("Note", worst[2..]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("together are too long to keep", desk.Browser.Page.QuerySelector("#Note-error")!.TextContent);
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_WithoutVersion_IsRefused()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Version", null), ("Note", "New"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("The form was incomplete", desk.Browser.Text);
        await AssertUntouchedAsync(visit);
    }

    [Fact]
    public async Task Post_VoidedVisit_IsRefused()
    {
        var (desk, visit) = await EndedAsync();
        await desk.Browser.OpenAsync(Corrections.Address(visit));
        var other = await app.SignInAsync(desk.Technician, desk.Room);
        await other.VoidAsync(visit, "Wrong person");

        await desk.Browser.SubmitAsync(Corrections.Form, ("Note", "New"), ("Reason", Corrections.Reason));

        Assert.Contains("This visit was voided and no longer counts", desk.Browser.Text);
        Assert.Empty((await Corrections.StoredAsync(app, visit)).Corrections);
        Assert.Equal($"/visits/{visit.PublicId}", (await desk.Browser.OpenAsync(Corrections.Address(visit))).Path);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Oet)]
    public async Task Post_CaseManagerAtDeskOrOet_Succeeds(string role)
    {
        var (desk, visit) = await EndedAsync();
        var account = role == Roles.Oet ? await app.CreateAccountAsync(role, null) : await app.CreateAccountAsync(role, 20, desk.Room);

        await (await app.SignInAsync(account, desk.Room)).CorrectAsync(visit, ("Note", "New"));

        Assert.Equal(account.Id, Assert.Single((await Corrections.StoredAsync(app, visit)).Corrections).CorrectedById);
    }

    [Fact]
    public async Task GetAndPost_OutOfScope_AreRefusedAndLogged()
    {
        var (_, visit) = await EndedAsync();
        var strangers = await Corrections.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync(Corrections.Address(visit));
            Assert.Equal(status, (int)browser.Status);
            await browser.OpenAsync("/");
            await browser.ForgeAsync(
                Corrections.Address(visit),
                [
                    ("Version", "0"), .. Corrections.Moment("Start", visit.StartedAt), .. Corrections.Moment("End", visit.EndedAt!.Value),
                    ("Questions.DeclineLaborForceStatus", "true"), ("Services", "2"), ("Reason", Corrections.Reason),
                ]);
            Assert.Equal(status, (int)browser.Status);
        }

        await AssertUntouchedAsync(visit);
        Assert.Equal(
            2 * strangers.Count(stranger => stranger.Status == 404),
            (await app.AccessAsync(AccessKind.RefusedOutOfScope, visit.PublicId)).Count);
    }

    /// <summary>A visit of Ana Ruiz that lasted from seven to half past this morning.</summary>
    private async Task<(OpenVisit Desk, Visit Visit)> EndedAsync(string? note = null)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = Now.AddHours(-2).AddSeconds(17);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddMinutes(30));
        if (note is not null)
        {
            await app.ArrangeAsync(async (_, db) => (await db.Visits.FindAsync(visit.Id))!.Note = note);
        }

        return (desk, await Corrections.StoredAsync(app, visit));
    }

    private async Task AssertUntouchedAsync(Visit visit)
    {
        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((visit.StartedAt, visit.EndedAt, visit.Note, visit.Version), (stored.StartedAt, stored.EndedAt, stored.Note, stored.Version));
        Assert.Equal([1], stored.Services.Select(used => used.ServiceId));
        Assert.Empty(stored.Corrections);
        Assert.Empty(await app.EventsAsync<VisitCorrected>(visit.PublicId));
    }
}
