using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitsCsvTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_FilteredList_ReturnsFileAndLogsEvent()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.CreateVisitAsync(
            await app.CreateParticipantAsync(answers => answers with { Zip = Answer<ZipCode>.Declined }), desk.Room, desk.Technician);

        using var response = await desk.Browser.Http.GetAsync(new Uri("/visits.csv?class=BasicSelfService", UriKind.Relative));
        var lines = (await response.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("\ufeffDay,Check-in,Check-out,", lines[0]);
        Assert.Contains($"{desk.Room.Code},{desk.Room.Name},Ruiz,Ana,Basic self-service,,No,in the room,Job search on the internet,", lines[1]);
        var told = Assert.Single(await ExportsAsync(desk.Technician.Id));
        Assert.Contains("\"count\":1", told.Detail);
        Assert.Contains("\"class\":\"BasicSelfService\"", told.Detail);
    }

    [Fact]
    public async Task Get_FilterOfAReport_LogsWhatItNarrows()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.Http.GetStringAsync(new Uri($"/visits.csv?reportable=Later&kind=Any&weekday=Monday&hour=9&person={desk.Person.PublicId}", UriKind.Relative));

        var told = (VisitsExported)Assert.Single(await ExportsAsync(desk.Technician.Id)).Read();
        Assert.Equal(("Later", "Any", DayOfWeek.Monday, 9, desk.Person.PublicId), (told.Reportable, told.Kind, told.Weekday, told.Hour, told.Person));
    }

    [Fact]
    public async Task Get_UnknownEnd_LeavesMinutesEmpty()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = app.Time.GetUtcNow().UtcDateTime.AddHours(-2);
        var left = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddMinutes(65));
        var forgotten = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddMinutes(70));
        await app.ArrangeAsync(async (_, db) => (await db.Visits.FindAsync(forgotten.Id))!.WasNotCheckedOut = true);
        await desk.Browser.CorrectAsync(left, ("EndTime", "8:10 AM"));
        await desk.Browser.VoidAsync(desk.Visit, "Never here");

        var file = await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv?state=All&sort=in", UriKind.Relative));

        Assert.Equal(
            ["7:00 AM,8:10 AM,70 checked out", "7:00 AM,8:10 AM, not checked out", "9:00 AM,9:00 AM, voided"],
            file.TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[1]},{cells[2]},{cells[3]} {cells[11]}"));
    }

    [Fact]
    public async Task Get_PeopleOfOneName_HaveTheirRecordsInTheLastColumn()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var son = await app.CreateParticipantAsync();
        await app.CreateVisitAsync(son, desk.Room, desk.Technician);
        await app.CreateVisitAsync(desk.Person, desk.Room, desk.Technician, app.Time.GetUtcNow().UtcDateTime.AddHours(-2), app.Time.GetUtcNow().UtcDateTime.AddHours(-1));

        var lines = (await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv?state=All&sort=in", UriKind.Relative))).TrimEnd().Split("\r\n");

        Assert.EndsWith(",Source,Record", lines[0]);
        Assert.Equal(
            [$"{desk.Person.PublicId}", $"{desk.Person.PublicId}", $"{son.PublicId}"],
            lines.Skip(1).Select(line => line.Split(',')[^1]).OrderBy(record => record == $"{son.PublicId}"));
    }

    [Fact]
    public async Task Get_SsnAndBirthDate_AreLeftOut()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var ssn = SsnGenerator.Next();
        var person = await app.CreateParticipantAsync(answers => answers with
        {
            Ssn = Answer<Ssn>.Given(ssn),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)),
        });
        await app.CreateVisitAsync(person, desk.Room, desk.Technician);

        var file = await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv", UriKind.Relative));

        Assert.DoesNotContain(ssn.Digits, file);
        Assert.DoesNotContain(ssn.LastFour, file);
        Assert.DoesNotContain("1988", file);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.test\")", "\"'=HYPERLINK(\"\"http://evil.test\"\")\"")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("one, \"two\"", "\"one, \"\"two\"\"\"")]
    [InlineData("plain", "plain")]
    public async Task Get_FormulaInCell_IsEscaped(string name, string expected)
    {
        var room = await app.CreateRoomAsync(change: location => location.Name = name);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));

        var file = await oet.Http.GetStringAsync(new Uri($"/visits.csv?room={room.Code}", UriKind.Relative));

        Assert.Contains($",{room.Code},{expected},Ruiz,", file);
    }

    [Fact]
    public async Task Get_NameWithLeadingHyphen_IsEscaped()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("-Ruiz") });
        await app.CreateVisitAsync(person, desk.Room, desk.Technician);

        Assert.Contains(",'-Ruiz,Ana,", await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv", UriKind.Relative)));
    }

    [Fact]
    public async Task Get_OtherRooms_AreLeftOut()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var elsewhere = await OpenVisit.OpenAsync(app);

        var file = await desk.Browser.Http.GetStringAsync(new Uri("/visits.csv", UriKind.Relative));

        Assert.DoesNotContain(elsewhere.Room.Code, file);
    }

    [Fact]
    public async Task Get_InvalidFilter_ShowsPageWithoutEvent()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync("/visits.csv?from=never");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("Enter a valid From date (MM/DD/YYYY).", desk.Browser.Text);
        Assert.Empty(await ExportsAsync(desk.Technician.Id));
    }

    [Fact]
    public async Task Get_Customer_IsForbidden()
    {
        var customer = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, null));

        Assert.Equal(HttpStatusCode.Forbidden, (await customer.OpenAsync("/visits.csv")).Status);
    }

    private Task<List<ActivityEvent>> ExportsAsync(long accountId) => app.QueryAsync(db => db.ActivityEvents
        .Of<VisitsExported>()
        .Where(line => line.AccountId == accountId)
        .ToListAsync());
}
