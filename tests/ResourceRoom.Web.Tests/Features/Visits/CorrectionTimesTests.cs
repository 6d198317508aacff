using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Corrected times: what is refused, and what follows them. The clock stands at nine in the morning.</summary>
public sealed class CorrectionTimesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    [Theory]
    [InlineData("StartTime", "9:01 AM", "StartTime", "is in the future")]
    [InlineData("StartTime", "7:31 AM", "EndTime", "is not after check-in")]
    [InlineData("EndTime", "9:01 AM", "EndTime", "is in the future")]
    [InlineData("EndTime", "7:00 AM", "EndTime", "is not after check-in 03/02/2026 7:00 AM")]
    [InlineData("EndDay", "03/01/2026", "EndTime", "is not after check-in")]
    [InlineData("StartDay", "03/01/2026", "EndTime", "is more than 24 hours")]
    [InlineData("StartDay", "03/01/2024", "StartDay", "before the room was established")]
    [InlineData("StartTime", "5:30", "StartTime", "could be morning or afternoon")]
    public async Task Post_ImpossibleTimes_ShowsFieldError(string field, string value, string at, string words)
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(words, desk.Browser.Page.QuerySelector($"#{at}-error")!.TextContent);
        Assert.Empty((await Corrections.StoredAsync(app, visit)).Corrections);
    }

    [Fact]
    public async Task Post_OtherField_KeepsSeconds()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("Note", "New"));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((visit.StartedAt, visit.EndedAt), (stored.StartedAt, stored.EndedAt));
    }

    [Fact]
    public async Task Post_OtherFieldWithImpossibleTimes_IsSaved()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, Now.AddYears(-3), Now.AddYears(-3));

        await desk.Browser.CorrectAsync(visit, ("Note", "New"));

        Assert.Equal("New", (await Corrections.StoredAsync(app, visit)).Note);
    }

    [Fact]
    public async Task Post_NoCheckOut_ReopensVisit()
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("EndDay", ""), ("EndTime", " "));

        Assert.Null((await Corrections.StoredAsync(app, visit)).EndedAt);
        await desk.Browser.OpenAsync("/check-in");
        Assert.Contains("2 visitors", desk.Browser.Text);
    }

    [Fact]
    public async Task Post_NoCheckOutAfterClosing_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var yesterday = Now.AddDays(-1);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, yesterday, yesterday.AddHours(1));

        await desk.Browser.CorrectAsync(visit, ("EndDay", ""), ("EndTime", ""));

        Assert.Contains("Enter when the visit ended: it began 03/01/2026 9:00 AM, and the room closed 03/02/2026 12:00 AM.", desk.Browser.Page.QuerySelector("#EndTime-error")!.TextContent);
        Assert.NotNull((await Corrections.StoredAsync(app, visit)).EndedAt);
    }

    [Fact]
    public async Task Post_NoCheckOutWithOtherOpenVisit_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var earlier = await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician, Now.AddHours(-2), Now.AddHours(-1));

        await desk.Browser.CorrectAsync(earlier, ("EndDay", ""), ("EndTime", ""));

        Assert.Contains("the same person has another open visit in this room", desk.Browser.Page.QuerySelector("#EndTime-error")!.TextContent);
        Assert.NotNull((await Corrections.StoredAsync(app, earlier)).EndedAt);
    }

    [Theory]
    [InlineData("7:00", "8:40", "8:40 AM")] // As on a paper sheet, where AM is left out.
    [InlineData("0700", "840", "8:40 AM")]
    [InlineData("7.00 a.m.", "8.40 am", "8:40 AM")]
    [InlineData("7:00 a.m.", "8:4 am", null)]
    public async Task Post_TypedTimes_AreReadOrRefused(string startTime, string endTime, string? expected)
    {
        var (desk, visit) = await EndedAsync();

        await desk.Browser.CorrectAsync(visit, ("StartTime", startTime), ("EndTime", endTime));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal(expected ?? "7:30 AM", OfficeFormat.Time(stored.EndedAt!.Value));
        Assert.Equal(expected is null ? 0 : 1, stored.Corrections.Count);
    }

    [Fact]
    public async Task Post_CheckOutOnlyPossibleInAfternoon_IsReadAsAfternoon()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var eleven = Now.AddDays(-3).AddHours(2);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, eleven, eleven.AddMinutes(10));

        await desk.Browser.CorrectAsync(visit, ("EndTime", "1:30"));

        Assert.Equal(eleven.AddHours(2.5), (await Corrections.StoredAsync(app, visit)).EndedAt);
    }

    [Fact]
    public async Task Post_CheckOutOfOpenVisit_EndsIt()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.CorrectAsync(desk.Visit, [("StartTime", "8:00 AM"), .. Corrections.Moment("End", Now.AddMinutes(-5))]);

        Assert.Equal(Now.AddMinutes(-5), (await Corrections.StoredAsync(app, desk.Visit)).EndedAt);
    }

    [Fact]
    public async Task Post_RepeatedHour_KeepsSecondOccurrence()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var secondHalfPastOne = new DateTime(2025, 11, 2, 7, 30, 0, DateTimeKind.Utc);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, secondHalfPastOne, secondHalfPastOne.AddHours(1));

        await desk.Browser.CorrectAsync(visit, ("EndTime", "2:45 AM"));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((secondHalfPastOne, secondHalfPastOne.AddMinutes(75)), (stored.StartedAt, stored.EndedAt));
    }

    [Theory]
    [InlineData("06/30/2025", false)]
    [InlineData("07/01/2025", true)]
    public async Task Post_OtherDay_FollowsProgramYearOfSsn(string day, bool isReportable)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var noon = new DateTime(2025, 7, 2, 17, 0, 0, DateTimeKind.Utc);
        var visit = await app.CreateVisitAsync(person, desk.Room, desk.Technician, noon, noon.AddHours(1));
        await app.ArrangeAsync(async (_, db) => (await db.Visits.FindAsync(visit.Id))!.BecameReportableAt = Now);

        await desk.Browser.CorrectAsync(visit, ("StartDay", day), ("EndDay", day));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((isReportable, isReportable), (stored.IsReportable, stored.BecameReportableAt is not null));
        Assert.Equal(ParticipantClass.ReportedSelfService, stored.Class);
    }

    [Fact]
    public async Task Post_OtherDayOfReportableVisit_StaysReportable()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var visit = await app.CreateVisitAsync(person, desk.Room, desk.Technician, Now.AddHours(-2), Now.AddHours(-1));

        await desk.Browser.CorrectAsync(visit, ("StartDay", "06/30/2025"), ("EndDay", "06/30/2025"));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Equal((new DateOnly(2025, 6, 30), true), (stored.Day, stored.IsReportable));
    }

    [Theory]
    [InlineData("Note", "New")] // Another field only.
    [InlineData("StartTime", "12:05 PM")]
    public async Task Post_SameDayOfVisitFromLateSheet_StaysReportable(string field, string value)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var visit = await BecameReportableAsync(desk, day: new DateOnly(2025, 6, 10), ssnOn: new DateOnly(2025, 6, 20), became: Now);

        await desk.Browser.CorrectAsync(visit, (field, value));

        var stored = await Corrections.StoredAsync(app, visit);
        Assert.Single(stored.Corrections);
        Assert.Equal((true, visit.BecameReportableAt), (stored.IsReportable, stored.BecameReportableAt));
    }

    [Theory]
    [InlineData("02/20/2026", true)] // The SSN was on file by then.
    [InlineData("02/10/2026", true)]
    [InlineData("07/01/2025", true)]
    [InlineData("06/30/2025", false)]
    public async Task Post_DayAroundSsn_IsReportableFromItsProgramYear(string day, bool isReportable)
    {
        var desk = await OpenVisit.OpenAsync(app);
        var ssnOn = new DateOnly(2026, 2, 10);
        var visit = await BecameReportableAsync(desk, day: new DateOnly(2026, 2, 2), ssnOn, became: ssnOn.ToDateTime(new TimeOnly(18, 0), DateTimeKind.Utc));

        await desk.Browser.CorrectAsync(visit, ("StartDay", day), ("EndDay", day));

        Assert.Equal(isReportable, (await Corrections.StoredAsync(app, visit)).IsReportable);
    }

    /// <summary>A visit at noon that became reportable through an SSN given at another contact.</summary>
    private async Task<Visit> BecameReportableAsync(OpenVisit desk, DateOnly day, DateOnly ssnOn, DateTime became)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var noon = OfficeClock.InstantOf(day, new TimeOnly(12, 0));
        var visit = await app.CreateVisitAsync(person, desk.Room, desk.Technician, noon, noon.AddHours(1));
        await app.ArrangeAsync(async (_, db) =>
        {
            (await db.Visits.FindAsync(visit.Id))!.BecameReportableAt = became;
            (await db.Participants.FindAsync(person.Id))!.SsnResponse = new Response { State = ResponseState.Given, On = ssnOn };
            return visit;
        });
        return await Corrections.StoredAsync(app, visit);
    }

    private async Task<(OpenVisit Desk, Visit Visit)> EndedAsync()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = Now.AddHours(-2).AddSeconds(17);
        return (desk, await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddMinutes(30)));
    }
}
