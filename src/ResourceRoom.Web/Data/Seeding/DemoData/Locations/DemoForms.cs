using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Seeding.DemoData.People;

namespace ResourceRoom.Web.Data.Seeding.DemoData.Locations;

/// <summary>Location forms in every state: a closing in effect, a change to come, one late, one returned, a draft, one withdrawn, one that came by mail.</summary>
internal sealed class DemoForms(IReadOnlyList<Location> rooms, IReadOnlyList<User> accounts, DateTime now)
{
    private const int DaysOfWriting = 55;

    private readonly DateOnly today = OfficeClock.DayOf(now);

    private long Lwia => accounts.Single(account => account.Email == DemoSignIns.LwiaAdministrator).Id;

    private long Oet => accounts.Single(account => account.Email == DemoSignIns.Oet).Id;

    /// <summary>The forms; rooms are what those in effect make of them.</summary>
    public IReadOnlyList<LocationForm> All()
    {
        var (springfield, lincoln, taylorville) = (Room(DemoRooms.Springfield), Room(DemoRooms.Lincoln), Room(DemoRooms.Taylorville));
        var closing = Accepted(Sent(About(Room(DemoRooms.Petersburg), LocationFormKind.Closure, DemoRooms.PetersburgClosedOn(today)), sentDaysAgo: 52), acceptedDaysAgo: 50);
        closing.AppliedAt = OfficeClock.InstantOf(closing.EventOn!.Value, TimeOnly.MinValue);
        var coming = Accepted(Sent(About(springfield, LocationFormKind.Change, today.AddDays(20), springfield.Facts with { Phone = "(217) 555-0177" }), sentDaysAgo: 6), acceptedDaysAgo: 3);
        var withdrawn = Sent(About(springfield, LocationFormKind.Change, today.AddDays(-15), springfield.Facts with { Computers = 14 }), sentDaysAgo: 12);
        withdrawn.State = LocationFormState.Withdrawn;
        withdrawn.Steps.Add(Step(LocationFormStepKind.Withdrawn, 10, Lwia, "The computers come in spring."));
        var forms = new List<LocationForm>
        {
            closing,
            coming,
            withdrawn,
            Sent(About(lincoln, LocationFormKind.Change, today.AddDays(-30), lincoln.Facts with { Computers = 8, AccessNote = "The ramp is at the back" }), sentDaysAgo: 2),
            Returned(Sent(About(taylorville, LocationFormKind.Change, today.AddDays(-12), taylorville.Facts with { ContactName = "Una Hartley" }), sentDaysAgo: 8)),
            NewRoom("Chatham Access Site", new("9 Bluestem Lane", "Chatham", "62629", "Sangamon"), 20, today.AddDays(-5)),
            Sent(NewRoom("Englewood Affiliate", new("480 Foundry Row", "Chicago", "60621", "Cook"), 7, today.AddDays(15)), sentDaysAgo: 1),
            Mailed(Sent(About(Room(DemoRooms.Belleville), LocationFormKind.Change, today.AddDays(-20), Room(DemoRooms.Belleville).Facts with { FundingSource = "WIOA Title I and county funds" }), sentDaysAgo: 4)),
        };
        foreach (var room in new[] { Room(DemoRooms.Petersburg), springfield })
        {
            room.Become(new RoomWithForms(room, forms.FindAll(form => form.Location == room && form.State == LocationFormState.Accepted)).Timeline(), today);
        }

        return forms;
    }

    private Location Room(string code) => rooms.Single(room => room.Code == code);

    private LocationForm About(Location room, LocationFormKind kind, DateOnly eventOn, RoomFacts? facts = null) => Form(kind, room.LwiaNumber, room.Name, eventOn, room, facts);

    private LocationForm NewRoom(string name, DemoAddress address, int lwia, DateOnly eventOn) => Form(
        LocationFormKind.New, lwia, name, eventOn, room: null,
        Room(DemoRooms.Taylorville).Facts with { Name = name, Street = address.Street, City = address.City, Zip = address.Zip, County = address.County });

    private LocationForm Form(LocationFormKind kind, int lwia, string name, DateOnly eventOn, Location? room, RoomFacts? facts) => new()
    {
        PublicId = Guid.CreateVersion7(now),
        Kind = kind,
        State = LocationFormState.Draft,
        LwiaNumber = lwia,
        Location = room,
        RoomName = name,
        Entries = "",
        EventOn = eventOn,
        Before = room?.Facts,
        Facts = facts,
        CreatedAt = now.AddDays(-DaysOfWriting),
        CreatedById = lwia == 20 ? Lwia : Oet,
        ChangedAt = now.AddDays(-1),
    };

    private LocationForm Sent(LocationForm form, int sentDaysAgo)
    {
        var sent = Submission.Of(form.EventOn!.Value, today.AddDays(-sentDaysAgo), BusinessCalendar.OfTheState, earlier: null);
        (form.SubmittedFor, form.SentOn, form.DueOn) = (sent.EventOn, sent.SentOn, sent.DueOn);
        (form.State, form.Submissions, form.ChangedAt) = (LocationFormState.Submitted, 1, now.AddDays(-sentDaysAgo));
        form.Steps.Add(Step(LocationFormStepKind.Submitted, sentDaysAgo, form.CreatedById, eventOn: form.EventOn, facts: form.Facts));
        return form;
    }

    private LocationForm Accepted(LocationForm form, int acceptedDaysAgo)
    {
        (form.State, form.AcceptedOn, form.AcceptedPlace, form.ChangedAt) = (LocationFormState.Accepted, today.AddDays(-acceptedDaysAgo), 1, now.AddDays(-acceptedDaysAgo));
        form.Steps.Add(Step(LocationFormStepKind.Accepted, acceptedDaysAgo, Oet, eventOn: form.EventOn));
        return form;
    }

    private LocationForm Returned(LocationForm form)
    {
        form.State = LocationFormState.Returned;
        form.Steps.Add(Step(LocationFormStepKind.Returned, 3, Oet, "Is the new contact’s email address still the room’s?", """{"ContactPhone":"Please add the new contact’s own number."}"""));
        return form;
    }

    private static LocationForm Mailed(LocationForm form)
    {
        form.ReceivedOn = form.SentOn;
        return form;
    }

    private LocationFormStep Step(LocationFormStepKind kind, int daysAgo, long by, string? comment = null, string? fieldComments = null, DateOnly? eventOn = null, RoomFacts? facts = null) => new()
    {
        Kind = kind,
        At = now.AddDays(-daysAgo),
        ById = by,
        Comment = comment,
        FieldComments = fieldComments,
        EventOn = eventOn,
        Facts = facts,
    };

    private sealed record DemoAddress(string Street, string City, string Zip, string County);
}
