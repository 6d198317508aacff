using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class NewVisitorTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_NineAnswers_RecordsPersonVisitAndEvents()
    {
        var ssn = SsnGenerator.Next();
        var browser = await AtNewVisitorAsync("Núñez");

        await browser.CheckInNewAsync(("Questions.FirstName", " José "), ("Questions.LastName", "Núñez-O’Brien"), ("Questions.Ssn", $"{ssn.Digits[..3]}-{ssn.Digits[3..5]} {ssn.Digits[5..]}"));

        Assert.Contains("José Núñez-O’Brien is checked in · Reported/non-registered self-service", browser.Text);
        var person = await PersonNamedAsync("Núñez-O’Brien");
        Assert.Equal("José", person.FirstName);
        Assert.Equal("JOSE", person.FirstNameKey);
        Assert.Equal("NUNEZ OBRIEN", person.LastNameKey);
        Assert.Equal(ssn.LastFour, person.SsnLastFour);
        Assert.Equal(ParticipantClass.ReportedSelfService, person.Class);
        Assert.Equal(12, person.PirlKey.Length);
        var visit = Assert.Single(person.Visits);
        Assert.True(visit.IsReportable);
        var events = await app.QueryAsync(db => db.ActivityEvents.Where(line => line.SubjectId == person.PublicId.ToString() || line.SubjectId == visit.PublicId.ToString()).ToListAsync());
        Assert.Equal([nameof(ParticipantCreated), nameof(VisitRecorded)], events.Select(line => line.Name).Order());
        Assert.DoesNotContain(events, line => line.Detail!.Contains(ssn.Digits, StringComparison.Ordinal) || line.Detail.Contains("1988", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_NineDeclines_IsUnclassified()
    {
        var browser = await AtNewVisitorAsync("somebody");

        await browser.SubmitAsync(DeskForms.CardForm, [("Questions.LastName", ""), ("Services", "1"), .. Declines()]);

        Assert.Contains("Name not given is checked in · Unclassified", browser.Text);
    }

    [Fact]
    public async Task Post_UntouchedItems_ShowsErrorForEach()
    {
        var browser = await AtNewVisitorAsync("zzz");
        var before = await app.QueryAsync(db => db.Participants.CountAsync());

        await browser.SubmitAsync(DeskForms.CardForm, ("Questions.LastName", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(
            [.. Enum.GetNames<NineItem>().Select(item => $"#{item}"), "#Services"],
            browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal(before, await app.QueryAsync(db => db.Participants.CountAsync()));
    }

    [Theory]
    [InlineData("FirstName", "<script>alert(1)</script>", "can’t contain &lt;")]
    [InlineData("LastName", "O'Neil'; DROP TABLE Participant;--", "can’t contain ;")]
    [InlineData("Zip", "6270", "Enter a Zip code of 5 digits")]
    [InlineData("Ssn", "912-70-1234", "may be an ITIN")]
    [InlineData("Ssn", "078-05-1120", "is nobody’s")]
    [InlineData("Ssn", "321-45-678", "has nine digits; eight were typed")]
    [InlineData("Ssn", "321456", "has nine digits; six were typed")]
    [InlineData("Ssn", "1", "has nine digits; one was typed")]
    [InlineData("Ssn", "321-45-6789-12345", "has nine digits; 14 were typed")]
    [InlineData("Ssn", "xxx-xx-6789", "has only digits, hyphens, periods and spaces")]
    [InlineData("BirthDate", "1980", "has a month, a day and a year")]
    [InlineData("BirthDate", "14/03/1980", "The calendar has no such Birth Date")]
    [InlineData("BirthDate", "031480", "with a year of four digits")]
    [InlineData("BirthDate", "doesn't know", "Enter Birth Date as MM/DD/YYYY, such as")]
    [InlineData("LastName", "--", "has no letter in it")]
    [InlineData("BirthDate", "03/01/2020", "makes the visitor 6 years old")]
    [InlineData("LaborForceStatus", "Retired", "choose one of the answers shown")]
    [InlineData("Hispanic", "Maybe", "choose one of the answers shown")]
    [InlineData("Race", "None", "choose one of the answers shown")]
    [InlineData("Gender", "3", "choose one of the answers shown")]
    public async Task Post_InvalidItem_ShowsFieldErrorAndKeepsRest(string item, string typed, string message)
    {
        var browser = await AtNewVisitorAsync("Bad");
        var before = await app.QueryAsync(db => db.Participants.CountAsync());
        const string name = "Unsaved";

        await browser.CheckInNewAsync(item == "LastName" ? ("Questions.FirstName", name) : ("Questions.LastName", name), ($"Questions.{item}", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(message, browser.Page.QuerySelector($"#{item}-error")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(name, browser.Page.QuerySelector(item == "LastName" ? "#FirstName" : "#LastName")!.GetAttribute("value"));
        Assert.Null(browser.Page.QuerySelector("#Ssn")!.GetAttribute("value"));
        Assert.Empty(browser.Page.QuerySelectorAll("#card script"));
        Assert.Equal(before, await app.QueryAsync(db => db.Participants.CountAsync()));
    }

    [Fact]
    public async Task Post_TenThousandCharacters_ShowsCount()
    {
        var browser = await AtNewVisitorAsync("long");

        await browser.CheckInNewAsync(("Questions.FirstName", new string('a', 10_000)), ("Note", new string('n', 10_000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("First Name can be up to 60 characters (you entered 10000).", browser.Text);
        Assert.Contains("The note can be up to 500 characters (you entered 10000).", browser.Text);
    }

    [Fact]
    public async Task Post_SsnInNote_IsRemovedAndNeverStored()
    {
        var browser = await AtNewVisitorAsync("noted");
        var ssn = SsnGenerator.Next();
        var written = $"{ssn.Digits[..3]}-{ssn.Digits[3..5]}-{ssn.Digits[5..]}";

        await browser.CheckInNewAsync(("Questions.LastName", "Noted"), ("Questions.Ssn", ssn.Digits), ("Note", $"Gave {written}; call 217-555-0143"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("We removed what looks like an SSN from the note", browser.Page.QuerySelector("#Note-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Gave [number removed]; call 217-555-0143", browser.Page.QuerySelector("#Note")!.TextContent);
        Assert.DoesNotContain(written, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await browser.CheckInNewAsync(("Questions.LastName", "Noted"), ("Questions.Ssn", ssn.Digits));

        Assert.Equal("/check-in", browser.Path);
        var note = await app.QueryAsync(db => db.Visits.Where(visit => visit.Participant.LastName == "Noted").Select(visit => visit.Note).SingleAsync());
        Assert.Equal("Gave [number removed]; call 217-555-0143", note);
    }

    [Fact]
    public async Task Post_ValueAndDecline_AsksToKeepOne()
    {
        var browser = await AtNewVisitorAsync("both");

        await browser.CheckInNewAsync(("Questions.DeclineZip", "true"));

        Assert.Contains("Zip code has an answer, but Prefer not to answer is also selected. Keep only one.", browser.Text);
    }

    [Fact]
    public async Task Post_VeryYoungConfirmed_IsAccepted()
    {
        var browser = await AtNewVisitorAsync("Young");

        await browser.CheckInNewAsync(("Questions.LastName", "Young"), ("Questions.BirthDate", "03/01/2014"), ("Questions.ConfirmBirthDate", "true"));

        Assert.Contains("Maria Young is checked in", browser.Text);
    }

    [Fact]
    public async Task Post_WithoutSearch_IsRefused()
    {
        var browser = await AtNewVisitorAsync("nobody");

        await browser.CheckInNewAsync(("Questions.LastName", "Nosearch"), ("Searched", "forged"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Search for the visitor first", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Participants.AnyAsync(person => person.LastName == "Nosearch")));
    }

    [Fact]
    public async Task Post_ReplayedForm_RecordsNothing()
    {
        var browser = await AtNewVisitorAsync("Replay");
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(DeskForms.CardForm)!)
            .Where(field => field.Key != "Questions.LastName").ToList();
        KeyValuePair<string, string>[] typed = [.. fields, new("Questions.LastName", "Replay"), new("Services", "2"), .. DeclinesBut("LastName")];

        await browser.PostAsync("/check-in/new-visitor", typed);
        await browser.PostAsync("/check-in/new-visitor", typed);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var person = await PersonNamedAsync("Replay");
        Assert.Single(person.Visits);
    }

    [Fact]
    public async Task Post_SamePersonByTwoTechnicians_RecordsOnePerson()
    {
        var ssn = SsnGenerator.Next().Digits;
        var first = await AtNewVisitorAsync("Twice");
        var second = await AtNewVisitorAsync("Twice");

        await Task.WhenAll(
            first.CheckInNewAsync(("Questions.LastName", "Twice"), ("Questions.Ssn", ssn)),
            second.CheckInNewAsync(("Questions.LastName", "Twice"), ("Questions.Ssn", ssn)));

        var person = await PersonNamedAsync("Twice");
        Assert.Single(person.Visits);
        Assert.Single(new[] { first, second }, browser => browser.Text.Contains("This person is on file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_SamePersonWithoutSsnByTwoTechnicians_RecordsOnePerson()
    {
        var first = await AtNewVisitorAsync("Thrice");
        var second = await AtNewVisitorAsync("Thrice");
        (string, string?)[] declined = [("Questions.Ssn", null), ("Questions.DeclineSsn", "true"), ("Questions.LastName", "Thrice")];

        await Task.WhenAll(first.CheckInNewAsync(declined), second.CheckInNewAsync(declined));

        await PersonNamedAsync("Thrice");
        Assert.Single(new[] { first, second }, browser => browser.Text.Contains("Possible match found", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3/14/80", "03/14/1980")]
    [InlineData("3.14.80", "03/14/1980")]
    [InlineData("March 14, 1980", "03/14/1980")]
    [InlineData("3/14/24", "03/14/2024")]
    [InlineData("3/14/198", "3/14/198")]
    public async Task Post_BirthDateAsPeopleWriteIt_ComesBackWithFourDigits(string typed, string shown)
    {
        var browser = await AtNewVisitorAsync("year");

        await browser.CheckInNewAsync(("Questions.BirthDate", typed), ("Questions.Zip", "6270"));

        Assert.Equal(shown, browser.Page.QuerySelector("#BirthDate")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("01/05/1980", null, "01/05/1980")]
    [InlineData("1/5/80", null, "01/05/1980")]
    [InlineData("Jan 5, 1980", null, "01/05/1980")]
    [InlineData("Ruiz-Mora 1/5/1980", "Ruiz-Mora", "01/05/1980")]
    [InlineData("Ruiz-Mora, 1/5/80", "Ruiz-Mora", "01/05/1980")]
    [InlineData("Ruiz-Mora 1980", null, null)]
    [InlineData("1234", null, null)]
    public async Task New_AfterSearchWithBirthDate_FillsIt(string text, string? lastName, string? birthDate)
    {
        var browser = await AtNewVisitorAsync(text);

        Assert.Equal(birthDate, browser.Page.QuerySelector("#BirthDate")!.GetAttribute("value"));
        Assert.Equal(lastName, browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task New_AfterNameSearch_FillsName()
    {
        var browser = await AtNewVisitorAsync("Ana Ruiz-Mora");

        Assert.Equal("Ana", browser.Page.QuerySelector("#FirstName")!.GetAttribute("value"));
        Assert.Equal("Ruiz-Mora", browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
        Assert.Empty(browser.Page.QuerySelectorAll("#card input:checked"));
        Assert.Equal(9, browser.Page.QuerySelectorAll("#card input[id^=Decline]").Length);
        Assert.Contains("Giving your number is voluntary", browser.Text);
    }

    private async Task<Browser> AtNewVisitorAsync(string text)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        return await browser.OpenNewVisitorAsync(text);
    }

    private Task<Participant> PersonNamedAsync(string lastName) =>
        app.QueryAsync(db => db.Participants.Include(person => person.Visits).SingleAsync(person => person.LastName == lastName));

    private static (string, string?)[] Declines() => [.. Enum.GetNames<NineItem>().Select(item => ($"Questions.Decline{item}", (string?)"true"))];

    private static IEnumerable<KeyValuePair<string, string>> DeclinesBut(string but) =>
        Enum.GetNames<NineItem>().Where(item => item != but).Select(item => new KeyValuePair<string, string>($"Questions.Decline{item}", "true"));
}
