using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>How OET decides about forms. Today is Monday, 03/02/2026; each test has rooms of its own.</summary>
public sealed class ReviewTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Accept_New_EstablishesTheRoomWithTheNextCode()
    {
        var lwia = await app.LwiaAsync(2);
        var form = await app.SubmitNewAsync(lwia, "First Room");
        var oet = await app.OetAsync();

        await oet.AcceptAsync(form);

        Assert.Equal("/locations/review", oet.Path);
        Assert.Contains("Form accepted: 02-", oet.Text);
        form = await app.StoredFormAsync(form.PublicId);
        var room = await app.RoomAsync(form.LocationId!.Value);
        Assert.Equal((LocationFormState.Accepted, app.Today, true), (form.State, form.AcceptedOn, form.AppliedAt is not null));
        Assert.Equal(("First Room", "Decatur", new DateOnly(2026, 2, 23), app.Today), (room.Name, room.City, room.EstablishedOn, room.EstablishedRecordedOn));
        Assert.Equal(new LocationFormAccepted(room.Code, form.EventOn!.Value), Assert.Single(await app.EventsAsync<LocationFormAccepted>(form.PublicId)).Read());
        Assert.Single(await app.EventsAsync<LocationFormApplied>(form.PublicId));
        var item = await app.QueryAsync(db => db.InboxItems.SingleAsync(row => row.Path == $"/locations/forms/{form.PublicId}"));
        Assert.Equal((Roles.LwiaAdministrator, 2), (item.Role, item.LwiaNumber));
        await lwia.OpenAsync($"/locations/{room.Code}");
        Assert.Contains("First Room", lwia.Text);
        Assert.Contains("8:30 AM to 12:00 PM and 1:00 PM to 5:00 PM", lwia.Text);

        var next = await app.SubmitNewAsync(lwia, "Second Room", ("Street", "14 Poplar Row"));
        await oet.AcceptAsync(next);
        var codes = await app.QueryAsync(db => db.Locations.Where(row => row.LwiaNumber == 2).OrderBy(row => row.Id).Select(row => row.Code).ToListAsync());
        Assert.Equal(codes.Order().Last(), codes[^1]);
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public async Task Return_WithComments_IsMendedAndStillCountsAsSentThen()
    {
        var lwia = await app.LwiaAsync(3);
        var form = await app.SubmitNewAsync(lwia, "Returned Room");
        var oet = await app.OetAsync();

        await oet.ReturnAsync(form);
        Assert.Contains("Say what needs to be corrected", oet.Text);
        await oet.ReturnAsync(form, ("Comment", "Nearly there."), ("Comments[Phone]", "This is the county’s number."));
        Assert.Contains("Form returned. The LWIA has been told.", oet.Text);

        await lwia.OpenAsync($"/locations/forms/{form.PublicId}");
        Assert.Contains("Nearly there.", lwia.Text);
        Assert.Contains("OET: “This is the county’s number.”", lwia.Page.QuerySelector("#Phone")!.ParentElement!.TextContent);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Phone", "(217) 555-0199"));

        var again = await app.StoredFormAsync(form.PublicId);
        Assert.Equal((LocationFormState.Submitted, 2, form.SentOn, form.DueOn, "(217) 555-0199"), (again.State, again.Submissions, again.SentOn, again.DueOn, again.Facts!.Phone));
        Assert.Equal([LocationFormStepKind.Submitted, LocationFormStepKind.Returned, LocationFormStepKind.Submitted], again.Steps.OrderBy(step => step.Id).Select(step => step.Kind));
        Assert.Equal(("(217) 555-0142", "(217) 555-0199"), (again.Steps[0].Facts!.Phone, again.Steps[^1].Facts!.Phone));
        Assert.Equal(new LocationFormReturned(1), Assert.Single(await app.EventsAsync<LocationFormReturned>(form.PublicId)).Read());
        await oet.ReviewAsync(again);
        Assert.Contains("This is the county’s number.", oet.Text);
    }

    [Fact]
    public async Task CountyOfAnotherLwia_IsSaidToTheLwiaAndTheReviewer()
    {
        var lwia = await app.LwiaAsync(3);
        var form = await app.SubmitNewAsync(lwia, "Far away", ("County", "Lake"), ("Street", "19 Poplar Row"));
        Assert.Contains("Lake County belongs to LWIA 1 Lake County. Check the county.", lwia.Text);

        Assert.Contains("Lake County belongs to LWIA 1 Lake County. Check the county.", (await (await app.OetAsync()).ReviewAsync(form)).Text);
        await app.SubmitNewAsync(await app.LwiaAsync(1), "At home", ("County", "Lake"));
        Assert.DoesNotContain("Check the county.", (await (await app.OetAsync()).ReviewAsync(await app.StoredFormAsync("At home"))).Text);
    }

    [Fact]
    public async Task Accept_TwoReviewersAtOnce_TheSecondIsTold()
    {
        var form = await app.SubmitNewAsync(await app.LwiaAsync(4), "Twice decided");
        var (first, second) = (await app.OetAsync(), await app.OetAsync());
        await second.ReviewAsync(form);
        await first.ReturnAsync(form, ("Comment", "Not yet."));

        await second.SubmitAsync("#review-form");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(2, second.Text.Split("This form has already been returned.").Length);
        Assert.Equal(LocationFormState.Returned, (await app.StoredFormAsync(form.PublicId)).State);
    }

    [Fact]
    public async Task Accept_SubmittedAgainMeanwhile_LooksAgain()
    {
        var lwia = await app.LwiaAsync(4);
        var form = await app.SubmitNewAsync(lwia, "Seen before", ("Street", "15 Poplar Row"));
        var (first, second) = (await app.OetAsync(), await app.OetAsync());
        await second.ReviewAsync(form);
        await first.ReturnAsync(form, ("Comment", "Not yet."));
        await lwia.OpenAsync($"/locations/forms/{form.PublicId}");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Computers", "9"));

        await second.SubmitAsync("#review-form");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("This form was changed after you opened it.", second.Text);
        await second.SubmitAsync("#review-form");
        Assert.Contains("Form accepted: ", second.Text);
    }

    /// <summary>Case 44 of the offices.</summary>
    [Fact]
    public async Task Accept_OwnForm_TakesAnotherAtOet()
    {
        var own = await app.OetAsync();
        var form = await app.SubmitNewAsync(own, "Statewide Room", ("Lwia", "90"), ("Street", "90 State Row"));

        await own.ReviewAsync(form);
        Assert.Contains("You submitted this form yourself.", own.Text);
        Assert.Null(own.Page.QuerySelector("#review-form"));
        await own.ForgeAsync($"/locations/review/{form.PublicId}/accept", ("Version", form.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Conflict, own.Status);
        Assert.Equal(LocationFormState.Submitted, (await app.StoredFormAsync(form.PublicId)).State);

        await (await app.OetAsync()).AcceptAsync(form);
        Assert.Equal(LocationFormState.Accepted, (await app.StoredFormAsync(form.PublicId)).State);
    }

    [Fact]
    public async Task Accept_Withdrawn_IsToldAndEstablishesNothing()
    {
        var lwia = await app.LwiaAsync(5);
        var form = await app.SubmitNewAsync(lwia, "Withdrawn Room");
        var oet = await app.OetAsync();
        await oet.ReviewAsync(form);
        await lwia.OpenAsync($"/locations/forms/{form.PublicId}");
        await lwia.SubmitAsync("#withdraw-form", ("Reason", "The lease fell through"));
        Assert.Contains("Form withdrawn.", lwia.Text);

        await oet.SubmitAsync("#review-form");

        Assert.Contains("This form has been withdrawn.", oet.Text);
        Assert.False(await app.QueryAsync(db => db.Locations.AnyAsync(room => room.LwiaNumber == 5)));
        Assert.Equal(new LocationFormWithdrawn(WasAccepted: false, "The lease fell through"), Assert.Single(await app.EventsAsync<LocationFormWithdrawn>(form.PublicId)).Read());
    }

    [Fact]
    public async Task Queue_OldestDueDateFirst_WithFilters()
    {
        var lwia = await app.LwiaAsync(6);
        await app.SubmitNewAsync(lwia, "Queue later", ("EventOn", "03/01/2026"), ("Street", "1 Q Street"));
        await app.SubmitNewAsync(lwia, "Queue first", ("EventOn", "01/05/2026"), ("Street", "2 Q Street"));
        var oet = await app.OetAsync();

        await oet.OpenAsync("/locations/review?area=6");

        Assert.Equal(["Queue first", "Queue later"], oet.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent.Contains("Queue first", StringComparison.Ordinal) ? "Queue first" : "Queue later"));
        Assert.Contains("days late", oet.Text);
        await oet.OpenAsync("/locations/review?area=6&kind=Closure");
        Assert.Contains("No form waits for you.", oet.Text);
    }

    [Fact]
    public async Task Review_LwiaAdministrator_IsForbidden()
    {
        var lwia = await app.LwiaAsync(7);
        var form = await app.SubmitNewAsync(lwia, "Not for them");

        Assert.Equal(HttpStatusCode.Forbidden, (await lwia.OpenAsync($"/locations/review/{form.PublicId}")).Status);
        await lwia.OpenAsync("/locations/forms");
        await lwia.ForgeAsync($"/locations/review/{form.PublicId}/accept", ("Version", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, lwia.Status);
        Assert.Equal(LocationFormState.Submitted, (await app.StoredFormAsync(form.PublicId)).State);
    }

    [Fact]
    public async Task Accept_ChangeOfAPastDay_ShowsBothDaysInTheDirectory()
    {
        // Case 42 of the offices: it changed on 02/16, which is accepted today.
        var room = await app.CreateRoomAsync(10, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) });
        var lwia = await app.LwiaAsync(10);
        var form = await app.SubmitAboutAsync(lwia, LocationFormKind.Change, room, ("EventOn", "02/16/2026"), ("Street", "9 New Street"));
        var oet = await app.OetAsync();
        await oet.ReviewAsync(form);
        Assert.Equal(["Street (changed)"], oet.Page.QuerySelectorAll("tr.rr-changed th").Select(cell => cell.TextContent.Trim()));

        await oet.SubmitAsync("#review-form");

        await lwia.OpenAsync($"/locations/{room.Code}?on=02/15/2026");
        Assert.Contains("1 Main Street", lwia.Text);
        await lwia.OpenAsync($"/locations/{room.Code}?on=02/16/2026");
        Assert.Contains("9 New Street", lwia.Text);
        Assert.Contains("recorded 03/02/2026", lwia.Text);
        var file = await lwia.Http.GetStringAsync(new Uri("/locations.csv?on=02/15/2026", UriKind.Relative));
        Assert.Contains("1 Main Street", file);
        Assert.Contains("9 New Street", await lwia.Http.GetStringAsync(new Uri("/locations.csv", UriKind.Relative)));
        Assert.Equal(2, (await app.RoomAsync(room.Id)).Versions.Count);
        Assert.Equal(RoomState.Open, (await app.RoomAsync(room.Id)).Versions[^1].State);
    }
}
