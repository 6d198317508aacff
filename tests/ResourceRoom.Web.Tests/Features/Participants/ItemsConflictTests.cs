using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>Corrections that meet others: another save, another person with the same SSN, earlier visits.</summary>
public sealed class ItemsConflictTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#items-form";

    [Fact]
    public async Task Post_OldVersion_ShowsBothVersions()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var digits = SsnGenerator.Next().Digits;
        await records.Browser.OpenAsync($"{records.Address}/edit");
        await SaveAsOetAsync(records, ("Questions.Zip", "62711"));

        await records.Browser.SubmitAsync(Form, ("Questions.LastName", "Mine"), ("Questions.Ssn", digits));

        Assert.Equal(HttpStatusCode.Conflict, records.Browser.Status);
        Assert.Contains("Dana Oet saved this record", records.Browser.Text);
        Assert.Equal(
            [
                "Last Name differs|Ruiz|Mine",
                "Zip code differs|62711|62704",
                "Social Security Number differs|(given, not shown)|(given, not shown)",
            ],
            Differences(records.Browser));
        Assert.DoesNotContain(digits, records.Browser.Page.DocumentElement.OuterHtml);
        var (person, _) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(("Ruiz", "62711"), (person.LastName, person.Zip));
        Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Post_AfterComparison_SavesMine()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/edit");
        await SaveAsOetAsync(records, ("Questions.Zip", "62711"));
        await records.Browser.SubmitAsync(Form, ("Questions.LastName", "Mine"));

        await records.Browser.SubmitAsync(Form, ("Questions.Zip", "62711"));

        Assert.Equal(records.Address, records.Browser.Path);
        var (person, _) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(("Mine", "62711"), (person.LastName, person.Zip));
    }

    [Fact]
    public async Task Post_SameFormTwice_SavesOnceWithoutConflict()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/edit");
        var second = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/edit");

        await Task.WhenAll(
            records.Browser.SubmitAsync(Form, ("Questions.LastName", "Twice")),
            second.SubmitAsync(Form, ("Questions.LastName", "Twice")));

        Assert.Equal((records.Address, records.Address), (records.Browser.Path, second.Path));
        Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_SsnOfOtherPerson_ShowsFieldErrorAndLinkInScope(bool isWithinReach)
    {
        var records = await Records.OpenAsync(app);
        var ssn = SsnGenerator.Next();
        var other = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Zoe"), Ssn = Answer<Ssn>.Given(ssn) });
        await app.CreateVisitAsync(other, isWithinReach ? records.Room : await app.CreateRoomAsync(), records.Technician);
        await records.Browser.OpenAsync($"{records.Address}/edit");

        await records.Browser.SubmitAsync(Form, ("Questions.Ssn", ssn.Digits), ("Questions.DeclineSsn", null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains("This SSN is on file for another person, whose First Name differs. Ask to see the number again; nothing was saved. To go on without it, leave the field as it was.", records.Browser.Page.QuerySelector("#Ssn-error")!.TextContent);
        Assert.Equal(isWithinReach, records.Browser.Page.QuerySelector($"a[href='/participants/{other.PublicId}']") is not null);
        Assert.DoesNotContain(ssn.Digits, records.Browser.Page.DocumentElement.OuterHtml);
        Assert.Null((await Records.StoredAsync(app, records.Person.PublicId)).Person.SsnHash);
        Assert.Empty(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Post_SsnSuppliedLater_MakesProgramYearReportable()
    {
        var records = await Records.OpenAsync(app);
        var firstOfYear = await VisitAsync(records, new DateTime(2025, 7, 1, 5, 0, 0, DateTimeKind.Utc));
        var lastOfYearBefore = await VisitAsync(records, new DateTime(2025, 7, 1, 4, 59, 0, DateTimeKind.Utc));
        await records.Browser.OpenAsync($"{records.Address}/edit");

        await records.Browser.SubmitAsync(Form, ("Questions.Ssn", SsnGenerator.Next().Digits), ("Questions.DeclineSsn", null));

        Assert.Contains("2 visits of this program year became reportable.", records.Browser.Text);
        Assert.Equal([true, true, false], await ReportableAsync(records.Visit.Id, firstOfYear, lastOfYearBefore));
        var told = Assert.Single(await app.EventsAsync<VisitsBecameReportable>(records.Person.PublicId));
        Assert.Equal("""{"visits":2}""", told.Detail);
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, await app.QueryAsync(db => db.Visits.Where(visit => visit.Id == firstOfYear).Select(visit => visit.BecameReportableAt).SingleAsync()));
    }

    [Fact]
    public async Task Post_OtherItem_MakesNoVisitReportable()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/edit");

        await records.Browser.SubmitAsync(Form, ("Questions.FirstName", "Anna"));

        Assert.Equal([false], await ReportableAsync(records.Visit.Id));
        Assert.Empty(await app.EventsAsync<VisitsBecameReportable>(records.Person.PublicId));
    }

    private async Task SaveAsOetAsync(Records records, params (string, string?)[] typed)
    {
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        await oet.OpenAsync($"{records.Address}/edit");
        await oet.SubmitAsync(Form, typed);
        Assert.Equal(records.Address, oet.Path);
    }

    private async Task<long> VisitAsync(Records records, DateTime start) =>
        (await app.CreateVisitAsync(records.Person, records.Room, records.Technician, start, start.AddMinutes(1))).Id;

    private async Task<List<bool>> ReportableAsync(params long[] visits)
    {
        var found = await app.QueryAsync(db => db.Visits.Where(visit => visits.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.IsReportable));
        return [.. visits.Select(id => found[id])];
    }

    private static List<string> Differences(Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll(".rr-compare tr.is-different").Select(row =>
            string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))),
    ];
}
