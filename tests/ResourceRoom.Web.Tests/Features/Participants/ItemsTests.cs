using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class ItemsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#items-form";

    [Fact]
    public async Task Get_Form_ShowsAnswersWithoutSsn()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var digits = (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value.Digits;

        await EditAsync(records);

        Assert.Equal("Ana", Field(records, "FirstName"));
        Assert.Equal("02/23/1988", Field(records, "BirthDate"));
        Assert.Equal("", Field(records, "Ssn"));
        Assert.DoesNotContain(digits, records.Browser.Page.DocumentElement.OuterHtml);
        Assert.NotNull(records.Browser.Page.QuerySelector("input[name='Questions.Race'][value=Asian][checked]"));
        Assert.Null(records.Browser.Page.QuerySelector("[name='Questions.LaborForceStatus']"));
        Assert.Contains("Unemployed, as of", records.Browser.Text);
        Assert.Single(await app.AccessAsync(AccessKind.RecordOpened, records.Person.PublicId));
    }

    [Fact]
    public async Task Post_CorrectedName_LogsOldAndNew()
    {
        var records = await Records.OpenAsync(app);

        await EditAsync(records, ("Questions.LastName", "Ruiz-Mora"));

        Assert.Equal(records.Address, records.Browser.Path);
        Assert.Contains("Saved. Classification: Basic self-service.", records.Browser.Text);
        var (person, _) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal("Ruiz-Mora", person.LastName);
        Assert.Equal(NameKey.Of("Ruiz-Mora"), person.LastNameKey);
        Assert.Equal("Ana", person.FirstName);
        var told = Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
        Assert.Equal("""{"changes":[{"item":"LastName","before":"Ruiz","after":"Ruiz-Mora"}]}""", told.Detail);
        Assert.Equal(records.Technician.Id, told.AccountId);
    }

    [Fact]
    public async Task Post_NoChange_LogsNoEvent()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var before = await Records.StoredAsync(app, records.Person.PublicId);

        await EditAsync(records, []);
        await records.Browser.SubmitAsync(Form);

        Assert.Contains("No changes to save", records.Browser.Text);
        var after = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(before.Person.Version, after.Person.Version);
        Assert.Equal(before.Answers, after.Answers);
        Assert.Empty(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Post_AllItems_RaisesClass()
    {
        var records = await Records.OpenAsync(app, isRegistered: true);
        var ssn = SsnGenerator.Next();

        await EditAsync(
            records,
            ("Questions.Ssn", ssn.Digits), ("Questions.DeclineSsn", null),
            ("Questions.BirthDate", "2/23/1988"), ("Questions.DeclineBirthDate", null),
            ("Questions.Hispanic", "No"), ("Questions.DeclineHispanic", null),
            ("Questions.Race", "Asian"), ("Questions.Race", "White"), ("Questions.DeclineRace", null),
            ("Questions.Gender", "DidNotSelfIdentify"), ("Questions.DeclineGender", null));

        var (person, answers) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(ssn, answers.Ssn.Value);
        Assert.Equal(new DateOnly(1988, 2, 23), answers.BirthDate.Value);
        Assert.Equal(Races.Asian | Races.White, answers.Race.Value);

        // Labor force status was declined at the visit, and a visit is where it is asked again.
        Assert.Equal(ParticipantClass.ReportedSelfService, person.Class);
        Assert.Equal(ResponseState.Declined, answers.LaborForceStatus.State);
        var told = Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
        Assert.Contains("""{"item":"Ssn","before":"(Declined)","after":"(given)"}""", told.Detail);
        Assert.DoesNotContain(ssn.Digits, told.Detail);
        Assert.DoesNotContain("1988", told.Detail);
    }

    [Fact]
    public async Task Post_LastItemOfRegisteredPerson_MakesWioaParticipant()
    {
        var records = await Records.OpenAsync(app, answers => Records.AllNine(answers) with { Gender = Answer<Gender>.Declined }, isRegistered: true);

        await EditAsync(records, ("Questions.Gender", "Female"), ("Questions.DeclineGender", null));

        Assert.Contains("Classification: WIOA participant.", records.Browser.Text);
        Assert.Equal(ParticipantClass.WioaParticipant, (await Records.StoredAsync(app, records.Person.PublicId)).Person.Class);
        Assert.Equal(ParticipantClass.ReportedSelfService, (await app.QueryAsync(db => db.Visits.SingleAsync(visit => visit.Id == records.Visit.Id))).Class);
    }

    [Fact]
    public async Task Post_ExplicitDecline_ReplacesValue()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await EditAsync(records, ("Questions.DeclineSsn", "true"), ("Questions.BirthDate", ""), ("Questions.DeclineBirthDate", "true"));

        var (person, answers) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(ResponseState.Declined, answers.Ssn.State);
        Assert.Equal(ResponseState.Declined, answers.BirthDate.State);
        Assert.Null(person.SsnCipher);
        Assert.Null(person.SsnHash);
        Assert.Null(person.SsnLastFour);
        Assert.Null(person.BirthDateHash);
        Assert.Equal(ParticipantClass.BasicSelfService, person.Class);
    }

    [Fact]
    public async Task Post_LaborForceStatus_IsIgnored()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await EditAsync(records, ("Questions.LaborForceStatus", "Employed"), ("Questions.FirstName", "Anna"));

        var (_, answers) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(LaborForceStatus.Unemployed, answers.LaborForceStatus.Value);
        Assert.Equal("Anna", answers.FirstName.Value);
    }

    [Theory]
    [InlineData("FirstName", "", "Ask for First Name")]
    [InlineData("FirstName", "Ana<script>alert(1)</script>", "First Name can’t contain <")]
    [InlineData("LastName", "😀", "Last Name can’t contain")]
    [InlineData("LastName", "O'Neil\"; DROP TABLE Participant; --", "Last Name can’t contain")]
    [InlineData("Zip", "6270", "Enter a Zip code of 5 digits")]
    [InlineData("Ssn", "000-12-3456", "A Social Security Number can’t begin with 000")]
    [InlineData("BirthDate", "02/30/1988", "Enter a real date as MM/DD/YYYY.")]
    [InlineData("BirthDate", "03/01/2020", "years old. Confirm it with them")]
    [InlineData("Gender", "", "Ask for Gender")]
    [InlineData("Gender", "1", "choose one of the answers shown")]
    public async Task Post_InvalidItem_ShowsFieldError(string item, string typed, string words)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await EditAsync(records, ($"Questions.{item}", typed), ("Questions.LastName", item == "LastName" ? typed : "Kept"));

        await AssertRefusedAsync(records, HttpStatusCode.UnprocessableEntity);
        Assert.Contains(words, records.Browser.Page.QuerySelector($"#{item}-error")!.TextContent);
        Assert.NotNull(records.Browser.Page.QuerySelector($"#errors a[href='#{item}']"));
        Assert.Equal(item == "LastName" ? typed : "Kept", Field(records, "LastName"));
        Assert.Equal("", Field(records, "Ssn"));
    }

    [Fact]
    public async Task Post_MadeUpSsn_IsAskedOnceMore()
    {
        var records = await Records.OpenAsync(app);

        await EditAsync(records, ("Questions.Ssn", "777-77-7777"), ("Questions.DeclineSsn", null), ("Questions.Zip", "62999"));

        await AssertRefusedAsync(records, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("This number looks made up", records.Browser.Page.QuerySelector("#Ssn-error")!.TextContent);
        Assert.Equal("62999", Field(records, "Zip"));

        await records.Browser.SubmitAsync(Form, ("Questions.Ssn", "777-77-7777"), ("Questions.ConfirmSsn", "true"));

        Assert.Equal("7777", (await Records.StoredAsync(app, records.Person.PublicId)).Person.SsnLastFour);
    }

    [Fact]
    public async Task Post_TenThousandCharacters_IsRefused()
    {
        var records = await Records.OpenAsync(app);

        await EditAsync(records, ("Questions.LastName", new string('x', 10_000)));

        await AssertRefusedAsync(records, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Last Name can be up to 60 characters (you entered 10000).", records.Browser.Text);
    }

    [Fact]
    public async Task Post_AnswerAndDecline_AsksToKeepOne()
    {
        var records = await Records.OpenAsync(app);

        await EditAsync(records, ("Questions.DeclineFirstName", "true"));

        await AssertRefusedAsync(records, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Keep only one", records.Browser.Text);
    }

    [Fact]
    public async Task Post_YoungPersonOnFile_NeedsNoConfirmation()
    {
        var records = await Records.OpenAsync(app, answers => Records.AllNine(answers) with { BirthDate = Answer<DateOnly>.Given(app.Today.AddYears(-12)) });

        await EditAsync(records, ("Questions.FirstName", "Anna"));

        Assert.Equal("Anna", (await Records.StoredAsync(app, records.Person.PublicId)).Person.FirstName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("new")]
    public async Task Post_WithoutVersion_SavesNothing(string? version)
    {
        var records = await Records.OpenAsync(app);

        await EditAsync(records, ("Version", version), ("Questions.LastName", "Mora"));

        await AssertRefusedAsync(records, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Post_OutOfScope_IsRefusedAndLogged()
    {
        var records = await Records.OpenAsync(app);
        var strangers = await Records.StrangersAsync(app);
        await EditAsync(records, []);
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)records.Browser.Page.QuerySelector(Form)!)
            .Where(field => field.Key is not "__RequestVerificationToken" and not "Questions.LastName")
            .Select(field => (field.Key, (string?)field.Value))
            .Append(("Questions.LastName", "Stolen"))
            .ToArray();

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync($"{records.Address}/edit");
            Assert.Equal(status, (int)browser.Status);
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{records.Address}/edit", fields);
            Assert.Equal(status, (int)browser.Status);
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{records.Address}/edit", ("Version", "wrong"));
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Equal("Ruiz", (await Records.StoredAsync(app, records.Person.PublicId)).Person.LastName);
        Assert.Empty(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
        Assert.Equal(3 * strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId)).Count);
    }

    private static async Task EditAsync(Records records, params (string Name, string? Value)[] typed)
    {
        await records.Browser.OpenAsync($"{records.Address}/edit");
        if (typed.Length > 0)
        {
            await records.Browser.SubmitAsync(Form, typed);
        }
    }

    private static string Field(Records records, string item) =>
        records.Browser.Page.QuerySelector($"input[name='Questions.{item}']")!.GetAttribute("value") ?? "";

    private async Task AssertRefusedAsync(Records records, HttpStatusCode status)
    {
        Assert.Equal(status, records.Browser.Status);
        Assert.DoesNotContain(records.Browser.Page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        var (person, answers) = await Records.StoredAsync(app, records.Person.PublicId);
        Assert.Equal(records.Person.Version, person.Version);
        Assert.Equal("Ruiz", answers.LastName.Value);
        Assert.Empty(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }
}
