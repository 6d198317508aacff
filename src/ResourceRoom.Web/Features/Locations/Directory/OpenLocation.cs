using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Directory;

[Scoped]
public sealed class OpenLocation(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>One room as it is on a day. A room out of reach is not found, and that it was asked for is kept.</summary>
    public async Task<LocationDetail?> ExecuteAsync(string code, DateOnly? on, ActingUser who, CancellationToken cancellationToken)
    {
        var room = await db.Locations.AsNoTracking().VisibleTo(who).Include(row => row.Lwia).Include(row => row.Versions.OrderBy(version => version.From))
            .AsSingleQuery().SingleOrDefaultAsync(row => row.Code == code, cancellationToken);
        if (room is null)
        {
            await db.LogOutOfScopeAsync(db.Locations.Where(row => row.Code == code), Subject.Location(code), new Act(who, clock.Now));
            return null;
        }

        var today = clock.Today;
        var visits = db.Visits.Where(visit => visit.LocationId == room.Id && visit.Day == today && visit.Void == null);
        return new LocationDetail
        {
            Room = room,
            Today = today,
            Day = on ?? today,
            Visits = await visits.CountAsync(cancellationToken),
            People = await visits.Select(visit => visit.ParticipantId).Distinct().CountAsync(cancellationToken),
            Present = await visits.CountAsync(visit => visit.EndedAt == null, cancellationToken),
            Forms = !who.Can(Permission.SendLocationForms) ? [] : await db.LocationForms.AsNoTracking().VisibleTo(who).Where(form => form.LocationId == room.Id)
                .OrderByDescending(form => form.ChangedAt).ThenByDescending(form => form.Id)
                .Select(form => new RoomForm(form.PublicId, form.Kind, form.State, form.EventOn, form.ClosedThrough, form.AppliedAt, form.Kind == LocationFormKind.Change ? form.Before : null, form.Kind == LocationFormKind.Change ? form.Facts : null)).ToListAsync(cancellationToken),
            CanSendForms = who.Can(Permission.SendLocationForms),
        };
    }
}

public sealed record RoomForm(Guid PublicId, LocationFormKind Kind, LocationFormState State, DateOnly? EventOn, DateOnly? ClosedThrough, DateTime? AppliedAt, RoomFacts? Before, RoomFacts? After)
{
    public string Name => new OtherForm(PublicId, Kind, State, EventOn, FormWords.WhatChanges(Before, After, ClosedThrough)).Name;

    /// <summary>Only of an accepted form.</summary>
    public AcceptedFormFacts ToFacts(DateOnly? roomClosedOn) => new()
    {
        Kind = Kind,
        EventOn = EventOn!.Value,
        ClosedThrough = ClosedThrough,
        IsInEffect = AppliedAt is not null,
        RoomClosedOn = roomClosedOn,
    };
}

public sealed record LocationDetail
{
    public required Location Room { get; init; }

    public required DateOnly Today { get; init; }

    public required DateOnly Day { get; init; }

    public required int Visits { get; init; }

    public required int People { get; init; }

    public required int Present { get; init; }

    public required IReadOnlyList<RoomForm> Forms { get; init; }

    public required bool CanSendForms { get; init; }

    /// <summary>The room on that day; as it will be first, before its first day.</summary>
    public LocationVersion Shown => Room.Versions.Find(version => version.From <= Day && version.Through >= Day) ?? Room.Versions[0];

    /// <summary>Accepted forms whose day is still to come.</summary>
    public IEnumerable<RoomForm> Coming => Forms.Where(form => form is { State: LocationFormState.Accepted, AppliedAt: null } && !AcceptedFormRule.IsLapsed(form.ToFacts(Room.ClosedOn))).OrderBy(form => form.EventOn);

    public bool CanChange => CanSendForms && !(Room.ClosedOn <= Today);

    /// <summary>What each version changes, the last one first.</summary>
    public IEnumerable<(LocationVersion Version, string What)> History => Room.Versions
        .Select((version, place) => (version, place == 0 ? "Established" : WhatChanged(Room.Versions[place - 1], version))).Reverse();

    private static string WhatChanged(LocationVersion before, LocationVersion after)
    {
        var fields = before.Facts.Differences(after.Facts).Select(field => field.Label());
        var state = before.State == after.State ? null : after.State switch
        {
            RoomState.Open => "Open again",
            RoomState.ClosedForNow => $"Closed through {OfficeFormat.Date(after.ClosedThrough!.Value)}",
            _ => "Closed for good",
        };
        state ??= after.ClosedThrough is { } through && before.ClosedThrough != through ? $"Closed through {OfficeFormat.Date(through)}" : null;
        return string.Join(", ", fields.Prepend(state).Where(part => part is not null).DefaultIfEmpty("No change of the room"));
    }
}
