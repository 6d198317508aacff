using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Federal;

/// <summary>OET keeps layouts, checks and due dates; versions in force are never changed.</summary>
public sealed class ExtractRulesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_Layout_AddsAVersionThatLaterPeriodsTake()
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.VisitAsync(await scene.AddAsync(), new DateOnly(2025, 9, 1));
        await scene.VisitAsync(await scene.AddAsync(), new DateOnly(2025, 11, 1));
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/layout");
        var birthDate = IndexOf(ExtractElement.BirthDate);
        var ssn = IndexOf(ExtractElement.Ssn);

        await scene.Oet.SubmitAsync("#layout-form", ("FirstDay", "10/01/2025"), (Field(birthDate, "Place"), ""), (Field(ssn, "Place"), "1"), (Field(ssn, "Name"), "SSN"), (Field(0, "Place"), "2"), (Field(1, "Place"), "2"));

        Assert.Contains("Layout version 2 was added.", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Equal(["""{"version":2,"firstDay":"2025-10-01"}"""], await DetailsAsync<ExtractLayoutAdded>("Layout"));
        Assert.Equal((1, 2), ((await scene.RunAsync("2025", "1")).LayoutVersion, (await scene.RunAsync("2025", "2")).LayoutVersion));
        Assert.Equal(20, (await scene.LinesAsync("year=2025&quarter=1"))[0].Split(',').Length);
        var lines = await scene.LinesAsync("year=2025&quarter=2&header=yes");
        Assert.StartsWith("SSN,Observation number,Unique Individual Identifier,State Code of Residence,", lines[0], StringComparison.Ordinal);
        Assert.Equal([19, 19], lines.Select(line => line.Split(',').Length));
    }

    [Theory]
    [InlineData("FirstDay", "soon", "Enter the first day as a date, such as 07/01/2026.")]
    [InlineData("Columns[2].Place", "x", "Enter the place of the column from 1")]
    [InlineData("Columns[2].Length", "0", "Enter a number from 1 to 99.")]
    [InlineData("Columns[2].Name", "a,b", "Enter 1 to 100 plain characters without commas or quotes")]
    [InlineData("Columns[0].Place", "", "Keep a column for OBS.")]
    public async Task Post_FaultyLayout_AddsNothing(string field, string value, string expected)
    {
        var scene = await ExtractScene.BeginAsync(app);
        var before = await app.QueryAsync(db => db.StoredLayouts.CountAsync());
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/layout?version=1");

        await scene.Oet.SubmitAsync("#layout-form", [.. new (string Name, string? Value)[] { ("FirstDay", "07/01/2027") }.Where(typed => typed.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Oet.Status);
        Assert.Contains(expected, scene.Oet.Text, StringComparison.Ordinal);
        Assert.Equal(before, await app.QueryAsync(db => db.StoredLayouts.CountAsync()));
    }

    [Fact]
    public async Task Post_ChecksSentTwice_AddsOneVersion()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var person = await app.CreateParticipantAsync(answers => answers with { Ssn = Domain.Participants.Answer<Domain.Participants.Ssn>.Given(SsnGenerator.Next()) });
        await scene.VisitAsync(person, new DateOnly(2024, 8, 1));
        Assert.Equal(1, (await scene.RunAsync("2024", "1")).Failures);
        var another = await app.SignInAsync(scene.Account);
        await another.OpenAsync($"{ExtractScene.Address}/checks");
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/checks");
        var v3 = Enum.GetValues<Domain.Reporting.Federal.Checks.CheckCode>().IndexOf(Domain.Reporting.Federal.Checks.CheckCode.V3);

        await scene.Oet.SubmitAsync("#checks-form", ("FirstDay", "07/01/2024"), ($"Checks[{v3}].IsOn", null), ("Checks[0].Text", "Columns missing"));
        await another.SubmitAsync("#checks-form", ("FirstDay", "07/01/2024"));

        Assert.Contains("Checks version 2 was added.", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, another.Status);
        Assert.Contains("Version 2 was added after you opened this page.", another.Text, StringComparison.Ordinal);
        Assert.Equal(["""{"version":2,"firstDay":"2024-07-01"}"""], await DetailsAsync<ExtractChecksAdded>("Checks"));

        var run = await scene.RunAsync("2024", "1");
        Assert.Equal((2, 0), (run.CheckVersion, run.Failures));
    }

    [Fact]
    public async Task Post_FaultyChecks_AddsNothing()
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/checks");

        await scene.Oet.SubmitAsync("#checks-form", ("FirstDay", ""), ("Checks[3].Text", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Oet.Status);
        Assert.Contains("Enter the first day as a date, such as 07/01/2026.", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Contains("Enter 1 to 200 characters in one line.", scene.Oet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_DueDates_AreShownAndLockNothing()
    {
        var scene = await ExtractScene.BeginAsync(app);
        var another = await app.SignInAsync(scene.Account);
        await another.OpenAsync($"{ExtractScene.Address}/due-dates");
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/due-dates");

        await scene.Oet.SubmitAsync("#due-form", ("Days[1].Day", "2/14"));
        await another.SubmitAsync("#due-form", ("Days[1].Day", "02/13"));

        Assert.Contains("Due dates saved.", scene.Oet.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, another.Status);
        Assert.Equal(["""{"due":"Quarter2","before":"02/15","after":"02/14"}"""], await DetailsAsync<ExtractDueDateChanged>("DueDates"));
        Assert.Contains("02/14/2026", (await scene.Oet.OpenAsync(ExtractScene.Address)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("02/29")]
    [InlineData("13/01")]
    [InlineData("11-15")]
    [InlineData("")]
    public async Task Post_DueDateThatIsNone_IsUnprocessable(string day)
    {
        var scene = await ExtractScene.BeginAsync(app);
        await scene.Oet.OpenAsync($"{ExtractScene.Address}/due-dates");

        await scene.Oet.SubmitAsync("#due-form", ("Days[4].Day", day));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Oet.Status);
        Assert.Equal(new YearlyDay(10, 1), (await app.QueryAsync(db => db.ExtractDueDates.AsNoTracking().SingleAsync(row => row.Due == ExtractDue.Year))).ToDay());
    }

    private static int IndexOf(ExtractElement element) => ExtractElements.All.ToList().IndexOf(element);

    private static string Field(int index, string name) => string.Create(CultureInfo.InvariantCulture, $"Columns[{index}].{name}");

    private Task<List<string?>> DetailsAsync<T>(string which)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(Subject.ExtractRules(which)).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());
}
