using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class ReturningVisitorTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_KnownVisitor_RecordsVisitAndEvent()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Note", "Came with a friend"));

        Assert.Equal("/check-in", browser.Path);
        Assert.Contains("Ana Ruiz is checked in · Basic self-service", browser.Text);
        var visit = await app.QueryAsync(db => db.Visits.Include(row => row.Services).SingleAsync(row => row.ParticipantId == person.Id && row.EndedAt == null));
        Assert.Equal(room.Id, visit.LocationId);
        Assert.Equal(LaborForceStatus.Unemployed, visit.LaborForceStatus);
        Assert.Equal(ParticipantClass.BasicSelfService, visit.Class);
        Assert.False(visit.IsReportable);
        Assert.Equal([1], visit.Services.Select(service => service.ServiceId));
        Assert.Equal("Came with a friend", visit.Note);
        var recorded = await app.QueryAsync(db => db.ActivityEvents.SingleAsync(line => line.SubjectId == visit.PublicId.ToString()));
        Assert.IsType<VisitRecorded>(recorded.Read());
        Assert.DoesNotContain("friend", recorded.Detail, StringComparison.Ordinal);
        Assert.True(await app.QueryAsync(db => db.AccessLines.AnyAsync(line => line.Kind == AccessKind.CardOpened && line.SubjectId == person.PublicId.ToString())));
    }

    [Fact]
    public async Task Open_Card_MarksOnlyStaffAssistedServicesAndLeavesFocusToTheCard()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        Assert.NotNull(browser.Page.QuerySelector("#find[data-focus]"));

        await browser.OpenCardAsync("rui", person);

        Assert.Null(browser.Page.QuerySelector("#find[data-focus]"));
        var assisted = await app.QueryAsync(db => db.Services.Where(service => service.IsSignificantStaffInvolvement).Select(service => service.Id).ToListAsync());
        Assert.NotEmpty(assisted);
        Assert.Equal(assisted.Order(), browser.Page.QuerySelectorAll("[name=Services][data-significant=yes]").Select(box => int.Parse(box.GetAttribute("value")!, CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public async Task Post_SameFormTwice_RecordsOneVisit()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);
        var card = browser.Page;
        await browser.CheckInAsync();

        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)card.QuerySelector(DeskForms.CardForm)!);
        await browser.PostAsync("/check-in", [.. fields, new("Questions.LaborForceStatus", "Unemployed"), new("Services", "1")]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_SameFormAtSameTime_RecordsOneVisit()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);
        var fields = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(DeskForms.CardForm)!);
        KeyValuePair<string, string>[] typed = [.. fields, new("Questions.LaborForceStatus", "Unemployed"), new("Services", "1")];

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Http.PostAsync(new Uri("/check-in", UriKind.Relative), new FormUrlEncodedContent(typed))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_AlreadyInRoom_OffersServices()
    {
        var (room, person) = await SeenBeforeAsync();
        var first = await app.AtTheDeskAsync(room);
        await first.OpenCardAsync("rui", person);
        var second = await app.AtTheDeskAsync(room);
        await second.OpenCardAsync("rui", person);
        await first.CheckInAsync();

        await second.CheckInAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("Ana Ruiz has been here since 9:00 AM", second.Text);
        Assert.NotNull(second.Page.QuerySelector("#card form[action$='/services']"));
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_NothingChosen_ShowsErrorsAndKeepsNote()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.SubmitAsync(DeskForms.CardForm, ("Note", "<script>alert(1)</script> 'OR 1=1; 😀 שלום"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(
            ["#LaborForceStatus", "#Services"],
            browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Ask for Labor Force Status", browser.Text);
        Assert.Equal("<script>alert(1)</script> 'OR 1=1; 😀 שלום", browser.Page.QuerySelector("#Note")!.TextContent);
        Assert.Empty(browser.Page.QuerySelectorAll("#card script"));
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("1; DROP TABLE Visit")]
    [InlineData("99999999999999999999")]
    public async Task Post_UnknownService_ShowsFieldError(string service)
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Services", service));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("One of the services", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_PersonOfOtherArea_IsNotFoundAndLogged()
    {
        var (room, person) = await SeenBeforeAsync();
        var (_, stranger) = await SeenBeforeAsync(lwia: 7);
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("ParticipantId", stranger.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.ParticipantId == stranger.Id && row.EndedAt == null)));
        Assert.True(await app.QueryAsync(db => db.AccessLines.AnyAsync(line => line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == stranger.PublicId.ToString())));
    }

    [Fact]
    public async Task Post_RoomClosedSince_IsRefused()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);
        await app.CloseRoomAsync(room, app.Today);

        await browser.CheckInAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This room is closed, so visits can’t be recorded (Policy 1.11.2, item 2)", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_ForgedRoom_RecordsNothing()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Room", "07-999"), ("LocationId", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("in another room. You are now signed in to", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_SsnSuppliedToday_MakesProgramYearReportable()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Questions.Ssn", SsnGenerator.Next().Digits));

        Assert.Contains("Reported/non-registered self-service", browser.Text);
        var visits = await app.QueryAsync(db => db.Visits.Where(row => row.ParticipantId == person.Id).OrderBy(row => row.StartedAt).ToListAsync());
        Assert.Equal([ParticipantClass.BasicSelfService, ParticipantClass.ReportedSelfService], visits.Select(visit => visit.Class));
        Assert.All(visits, visit => Assert.True(visit.IsReportable));
        Assert.NotNull(visits[0].BecameReportableAt);
        Assert.Null(visits[1].BecameReportableAt);
        var names = await app.QueryAsync(db => db.ActivityEvents.Where(line => line.SubjectId == person.PublicId.ToString()).Select(line => line.Name).ToListAsync());
        Assert.Contains(nameof(VisitsBecameReportable), names);
        Assert.Contains(nameof(ParticipantItemsChanged), names);
    }

    [Fact]
    public async Task Post_SsnOfOtherPerson_ShowsFieldError()
    {
        var ssn = SsnGenerator.Next();
        var (room, person) = await SeenBeforeAsync();
        await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Zoe"), Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Questions.Ssn", ssn.Digits));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("is on file for another person, whose First Name differs. Nothing was saved. If somebody else gave it, leave it empty.", browser.Text);
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.ParticipantId == person.Id && row.EndedAt == null)));
    }

    [Fact]
    public async Task Post_DeclineOfKnownItem_KeepsValue()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);
        await browser.OpenCardAsync("rui", person);

        await browser.CheckInAsync(("Questions.DeclineFirstName", "true"), ("Questions.LaborForceStatus", null), ("Questions.DeclineLaborForceStatus", "true"));

        var after = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == person.Id));
        Assert.Equal("Ana", after.FirstName);
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.ParticipantId == person.Id && row.EndedAt == null));
        Assert.Equal(ResponseState.Declined, visit.LaborForceStatusState);
        Assert.Null(visit.LaborForceStatus);
    }

    [Fact]
    public async Task Card_KnownVisitor_AsksAgainWithoutPreselection()
    {
        var (room, person) = await SeenBeforeAsync();
        var browser = await app.AtTheDeskAsync(room);

        await browser.OpenCardAsync("ana ru", person);

        Assert.Contains("Social Security Number", browser.Page.QuerySelector(".rr-ask-again summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Declined on 03/02/2026:", browser.Text);
        Assert.Empty(browser.Page.QuerySelectorAll("#card input:checked"));
        Assert.Contains("Same as last time: Job search on the internet", browser.Text);
    }

    [Fact]
    public async Task Post_Customer_IsForbidden()
    {
        var customer = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer));

        await customer.OpenAsync("/check-in");

        Assert.Equal(HttpStatusCode.Forbidden, customer.Status);
    }

    /// <summary>Somebody with one earlier visit in a room of an area.</summary>
    private async Task<(Location Room, Participant Person)> SeenBeforeAsync(int lwia = 20)
    {
        var room = await app.CreateRoomAsync(lwia);
        var technician = await app.CreateAccountAsync(Roles.Technician, lwia, room);
        var person = await app.CreateParticipantAsync();
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return (room, person);
    }
}
