using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>How an LWIA writes and sends forms. Today is Monday, 03/02/2026; each test has an area or a name of its own.</summary>
public sealed class LocationFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task SubmitNew_Complete_FixesItsDueDateAndTellsOet()
    {
        var lwia = await app.LwiaAsync(2);

        var form = await app.SubmitNewAsync(lwia, "Poplar Room");

        Assert.Contains("Form submitted. OET has been told.", lwia.Text);
        Assert.Contains("not the official attachment", lwia.Text);
        Assert.Equal((LocationFormState.Submitted, 2, new DateOnly(2026, 2, 23), app.Today, new DateOnly(2026, 3, 9)), (form.State, form.LwiaNumber, form.EventOn, form.SentOn, form.DueOn));
        Assert.Equal(("Macon", "(217) 555-0142", 2, true), (form.Facts!.County, form.Facts.Phone, form.Facts.Hours.OfDay(DayOfWeek.Monday).Count, form.Facts.IsAccessible));
        Assert.Equal(new TimeOnly(17, 0), form.Facts.Hours.ClosesAt(DayOfWeek.Monday));
        Assert.Equal(new LocationFormSubmitted(form.EventOn!.Value, app.Today, form.DueOn!.Value), Assert.Single(await app.EventsAsync<LocationFormSubmitted>(form.PublicId)).Read());
        Assert.Single(await app.EventsAsync<LocationFormBegun>(form.PublicId));
        var item = await app.QueryAsync(db => db.InboxItems.SingleAsync(row => row.Path == $"/locations/review/{form.PublicId}"));
        Assert.Equal((Addressee.Role, Roles.Oet, null, "New room form of LWIA 2 (Poplar Room) was submitted"), (item.To, item.Role, item.LwiaNumber, item.Words));
        Assert.Contains("On time", lwia.Text);
    }

    [Fact]
    public async Task SubmitNew_AfterTheDueDate_IsLateInCalendarDays()
    {
        var lwia = await app.LwiaAsync(2);

        var form = await app.SubmitNewAsync(lwia, "Late Room", ("EventOn", "02/02/2026"), ("Street", "3 Late Lane"));

        Assert.Equal(new DateOnly(2026, 2, 18), form.DueOn);
        Assert.Contains("12 days late", lwia.Text);
    }

    [Fact]
    public async Task SaveDraft_Unreadable_KeepsEveryEntryAndTellsNobody()
    {
        var lwia = await app.LwiaAsync(2);
        await lwia.OpenAsync("/locations/forms/new");
        Assert.Equal(0, await app.QueryAsync(db => db.LocationForms.CountAsync(row => row.RoomName == "Half a room")));

        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "Half a room"), ("EventOn", "soon"), ("Phone", "later"), ("Hours[4].Opens", "early"), ("Computers", "some"));

        Assert.Contains("Draft saved.", lwia.Text);
        var form = await app.StoredFormAsync("Half a room");
        Assert.Equal((LocationFormState.Draft, null, null), (form.State, form.EventOn, form.Facts));
        Assert.Empty(form.Steps);
        foreach (var (field, typed) in new[] { ("#EventOn", "soon"), ("#Phone", "later"), ("#Opens4", "early"), ("#Computers", "some") })
        {
            Assert.Equal(typed, lwia.Page.QuerySelector(field)!.GetAttribute("value"));
        }

        Assert.Equal(0, await app.QueryAsync(db => db.InboxItems.CountAsync(row => row.Path.EndsWith(form.PublicId.ToString()))));

        await lwia.SubmitAsync("#discard-form");
        Assert.Contains("Draft deleted.", lwia.Text);
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.PublicId == form.PublicId)));
        Assert.Single(await app.EventsAsync<LocationFormDiscarded>(form.PublicId));
    }

    [Theory]
    [InlineData("Name", "", "Enter the room name.")]
    [InlineData("Zip", "6252", "Enter a ZIP code of 5 digits")]
    [InlineData("County", "Shelby County", "is not a county of Illinois")]
    [InlineData("Phone", "555-0142", "Phone of the room: This number has 7 digits.")]
    [InlineData("ContactPhone", " ", "Enter the phone number of the contact, with its area code.")]
    [InlineData("ContactEmail", "pat", "email address")]
    [InlineData("Computers", "-1", "from 0 to 999")]
    [InlineData("Accessible", null, "Choose whether people with disabilities can use the room.")]
    [InlineData("FundingSource", " ", "Enter the funding source.")]
    [InlineData("EventOn", "", "Enter the date on which the room was established (MM/DD/YYYY).")]
    [InlineData("EventOn", "02/30/2026", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    [InlineData("EventOn", "12/31/1999", "Enter 01/01/2000 or a later day.")]
    [InlineData("EventOn", "06/01/2026", "This is more than 90 days ahead. Enter 05/31/2026 or an earlier day.")]
    [InlineData("Hours[0].Closes", "8:00 AM", "Monday: 8:30 AM to 8:00 AM ends before it begins.")]
    [InlineData("Hours[0].ClosesAgain", "12:30 AM", "A room has to close on the day it opens, not after midnight.")]
    [InlineData("Hours[0].Reopens", "11:00 AM", "Monday: the hours after the break begin before those before it end.")]
    [InlineData("Hours[0].ClosesAgain", "", "Monday: enter when the room closes too.")]
    [InlineData("Hours[1].Reopens", "1 PM", "Tuesday: enter when the room closes too.")]
    [InlineData("Hours[0].Opens", "half past", "Monday: enter the time at which the room opens as 8:30 AM or 16:30.")]
    public async Task SubmitNew_BadEntry_SaysWhatIsExpectedAndKeepsAll(string field, string? typed, string expected)
    {
        var lwia = await app.LwiaAsync(3);
        await lwia.OpenAsync("/locations/forms/new");

        await lwia.SubmitAsync(FormScene.Form, [.. FormScene.Complete("Bad entry", (field, typed)).GroupBy(entry => entry.Name).Select(entry => entry.Last())]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Contains(expected, lwia.Text);
        Assert.Equal("pat@rooms.example", field == "ContactEmail" ? "pat@rooms.example" : lwia.Page.QuerySelector("#ContactEmail")!.GetAttribute("value"));
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.LwiaNumber == 3)));
    }

    [Fact]
    public async Task SubmitNew_HoursWrongInSeveralWays_SaysAllAtOnce()
    {
        var lwia = await app.LwiaAsync(3);

        await lwia.SendNewAsync("Bad hours", ("Hours[0].Opens", "half past"), ("Hours[1].Opens", "4 PM"), ("Hours[1].Closes", "1 PM"), ("Hours[2].Reopens", "1 PM"), ("Hours[2].ClosesAgain", "5 PM"));

        Assert.Contains("Monday: enter the time at which the room opens", lwia.Text);
        Assert.Contains("Tuesday: 4:00 PM to 1:00 PM ends before it begins.", lwia.Text);
        Assert.Contains("Wednesday: enter the hours before the break too", lwia.Text);
    }

    [Fact]
    public async Task SubmitNew_NoHours_AsksForOneDay()
    {
        var lwia = await app.LwiaAsync(3);
        await lwia.OpenAsync("/locations/forms/new");
        string[] times = ["Hours[0].Opens", "Hours[0].Closes", "Hours[0].Reopens", "Hours[0].ClosesAgain"];

        await lwia.SubmitAsync(FormScene.Form, [.. FormScene.Complete("Never open").Where(entry => !times.Contains(entry.Name))]);

        Assert.Contains("Enter the hours of at least one day.", lwia.Text);
    }

    [Fact]
    public async Task SubmitNew_SameNameAndStreet_MayAlreadyExistUntilConfirmed()
    {
        var lwia = await app.LwiaAsync(4);
        await app.SubmitNewAsync(lwia, "Twin Room", ("Street", "12 North Poplar Street"));

        await lwia.SendNewAsync("TWIN room", ("Street", "12 N. Poplar St"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Contains("This room may already exist:", lwia.Text);
        Assert.Contains("Twin Room, a form on its way", lwia.Text);
        Assert.Contains("A form for a room with this name and street is already on its way.", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("IsAnotherRoom", "yes"));
        Assert.Contains("Form submitted.", lwia.Text);
        Assert.Equal(2, await app.QueryAsync(db => db.LocationForms.CountAsync(row => row.LwiaNumber == 4)));
    }

    [Fact]
    public async Task SubmitNew_SentTwice_MakesOneForm()
    {
        var lwia = await app.LwiaAsync(5);
        await lwia.OpenAsync("/locations/forms/new");
        var key = lwia.Page.QuerySelector($"{FormScene.Form} input[name=FormKey]")!.GetAttribute("value")!;

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await lwia.OpenAsync("/locations/forms/new");
            await lwia.SubmitAsync(FormScene.Form, [.. FormScene.Complete("Sent twice"), ("FormKey", key)]);
            Assert.Contains("Form submitted.", lwia.Text);
        }

        Assert.Equal(1, await app.QueryAsync(db => db.LocationForms.CountAsync(row => row.LwiaNumber == 5)));
    }

    [Fact]
    public async Task SubmitChange_NothingDiffers_IsRefused()
    {
        var room = await app.CreateRoomAsync(6, room => room.Facts = room.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) });
        var lwia = await app.LwiaAsync(6);

        await lwia.OpenAsync($"/locations/forms/new?kind=Change&room={room.Code}");
        Assert.Equal(room.Name, lwia.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.DoesNotContain("closed for good", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", "03/01/2026"));

        Assert.Contains("This form changes nothing yet. Change a field.", lwia.Text);
    }

    [Theory]
    [InlineData("Change", "02/28/2024", "The room’s first day is 03/02/2024.")]
    [InlineData("Closure", "03/01/2024", "The room’s first day is 03/02/2024.")]
    [InlineData("Change", "02/20/2026", "The room is closed for good from 02/20/2026 on.")]
    [InlineData("Closure", "02/20/2026", "The room is closed for good from 02/20/2026 on.")]
    public async Task SubmitAboutRoom_DayOutsideItsTime_IsRefused(string kind, string day, string expected)
    {
        var room = await app.CreateRoomAsync(6, room => (room.ClosedOn, room.Facts) = (new DateOnly(2026, 2, 20), room.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) }));
        var lwia = await app.LwiaAsync(6);

        await lwia.OpenAsync($"/locations/forms/new?kind={kind}&room={room.Code}");
        Assert.Contains("This room has been closed for good from 02/20/2026 on.", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", day), ("Computers", "99"), ("Temporary", "no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Contains(expected, lwia.Text);
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.LocationId == room.Id)));
    }

    [Theory]
    [InlineData("03/04/2026", "Enter 03/05/2026 or a later day.")]
    [InlineData("", "Enter the last closed day (MM/DD/YYYY).")]
    public async Task SubmitClosure_ForATimeWithoutAnEnd_IsRefused(string through, string expected)
    {
        var room = await app.CreateRoomAsync(6);
        var lwia = await app.LwiaAsync(6);

        await lwia.OpenAsync($"/locations/forms/new?kind=Closure&room={room.Code}");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", "03/05/2026"), ("Temporary", "yes"), ("ClosedThrough", through));

        Assert.Contains(expected, lwia.Text);
    }

    [Theory]
    [InlineData("02/06/2026", "OET must have this form by 02/24/2026: overdue by 6 days.")]
    [InlineData("03/13/2026", "OET must have this form by 03/27/2026: due in 25 days.")]
    [InlineData("nonsense", "The form is due ten business days after this day.")]
    [InlineData("13/45/", "The form is due ten business days after this day.")]
    [InlineData("13/45/2026", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    [InlineData("12/31/1999", "Enter 01/01/2000 or a later day.")]
    [InlineData("06/01/2026", "This is more than 90 days ahead. Enter 05/31/2026 or an earlier day.")]
    public async Task Due_DateBeingTyped_SaysWhenTheFormIsDue(string typed, string expected)
    {
        var lwia = await app.LwiaAsync(6);

        await lwia.OpenAsync($"/locations/forms/due?EventOn={Uri.EscapeDataString(typed)}");

        Assert.Contains(expected, lwia.Text);
    }

    [Fact]
    public async Task Save_SomeoneElseSavedFirst_IsToldAndNothingIsLost()
    {
        var (one, other) = (await app.LwiaAsync(21), await app.LwiaAsync(21));
        await one.OpenAsync("/locations/forms/new");
        await one.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "Shared draft"));
        var form = await app.StoredFormAsync("Shared draft");
        await other.OpenAsync($"/locations/forms/{form.PublicId}");
        await one.SubmitAsync(FormScene.Form, ("Act", "draft"), ("City", "Joliet"));

        await other.SubmitAsync(FormScene.Form, ("Act", "draft"), ("City", "Decatur"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("Someone else saved this form first.", other.Text);
        Assert.Equal("Decatur", other.Page.QuerySelector("#City")!.GetAttribute("value"));
        Assert.Contains("Joliet", (await app.StoredFormAsync(form.PublicId)).Entries);
        await other.SubmitAsync(FormScene.Form, ("Act", "draft"));
        Assert.Contains("Decatur", (await app.StoredFormAsync(form.PublicId)).Entries);
    }

    [Fact]
    public async Task OtherArea_EachAddress_IsNotFoundAndLogged()
    {
        var lwia = await app.LwiaAsync(14);
        var form = await app.SubmitNewAsync(lwia, "Of area 14");
        var room = await app.CreateRoomAsync(14);
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 15);
        var stranger = await app.SignInAsync(account);

        foreach (var path in new[] { $"/locations/forms/{form.PublicId}", $"/locations/forms/{form.PublicId}/print", $"/locations/forms/new?kind=Change&room={room.Code}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(path)).Status);
        }

        await stranger.OpenAsync("/locations/forms");
        Assert.DoesNotContain("Of area 14", stranger.Text);
        await stranger.ForgeAsync($"/locations/forms/{form.PublicId}/withdraw", ("Reason", "Not mine"));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.OpenAsync("/locations/forms");
        await stranger.ForgeAsync("/locations/forms/new", ("Kind", "Closure"), ("Room", room.Code), ("EventOn", "03/05/2026"), ("Act", "submit"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Equal(5, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.AccountId == account.Id && line.Kind == AccessKind.RefusedOutOfScope)));
        Assert.Equal(LocationFormState.Submitted, (await app.StoredFormAsync(form.PublicId)).State);
    }
}
