using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Timelines;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>A room together with the accepted forms that make it what it is. Both are tracked.</summary>
public sealed record RoomWithForms(Location Room, IReadOnlyList<LocationForm> Accepted)
{
    /// <summary>What the room is by these forms, and by one more that may be accepted.</summary>
    public RoomTimeline Timeline(LocationForm? also = null) => TimelineOf(AcceptedBut(also).Concat(also is null ? [] : [also]));

    public RoomTimeline TimelineWithout(LocationForm form) => TimelineOf(AcceptedBut(form));

    /// <summary>What giving an accepted form other days would do; it keeps its own.</summary>
    public MoveEffects EffectsOfMove(LocationForm form, DateOnly day, DateOnly? through)
    {
        var (before, was, days) = (Timeline(), ToAccepted(form), (form.EventOn, form.ClosedThrough));
        (form.EventOn, form.ClosedThrough) = (day, through);
        var effects = MoveEffects.Of(before, Timeline(), was, ToAccepted(form));
        (form.EventOn, form.ClosedThrough) = days;
        return effects;
    }

    /// <summary>Other accepted closings for a time that share days with a closing.</summary>
    public IEnumerable<LocationForm> ClosingsOnDaysOf(Closing closing, LocationForm but) => AcceptedBut(but)
        .Where(other => other is { Kind: LocationFormKind.Closure, ClosedThrough: not null } && new Closing(other.EventOn!.Value, other.ClosedThrough).Overlaps(closing));

    private AcceptedForm ToAccepted(LocationForm form) => form.Kind == LocationFormKind.Change ? form.ToChange(NextPlace) : form.ToClosing(NextPlace);

    private IEnumerable<LocationForm> AcceptedBut(LocationForm? form) => Accepted.Where(one => one.State == LocationFormState.Accepted && one != form);

    private RoomTimeline TimelineOf(IEnumerable<LocationForm> forms)
    {
        var accepted = forms.Where(form => form.Kind != LocationFormKind.New).Select(ToAccepted).ToList();
        return new RoomTimeline(Room.ToEstablishment(), accepted.OfType<AcceptedChange>(), accepted.OfType<AcceptedClosing>());
    }

    /// <summary>The place of the next form in the order of acceptance.</summary>
    public long NextPlace => Accepted.Max(form => form.AcceptedPlace) is { } last ? last + 1 : 1;
}

public static class AcceptedForms
{
    public static async Task<RoomWithForms> ReadRoomWithFormsAsync(this ResourceRoomDb db, long room, CancellationToken cancellationToken) => new(
        await db.Locations.Include(row => row.Versions).SingleAsync(row => row.Id == room, cancellationToken),
        await db.LocationForms.Where(form => form.LocationId == room && form.State == LocationFormState.Accepted).ToListAsync(cancellationToken));

    /// <summary>What a Change writes: the fields that its writer changed, whatever became of the others since.</summary>
    public static AcceptedChange ToChange(this LocationForm form, long place) => new(
        form.AcceptedPlace ?? place, form.EventOn!.Value, form.AcceptedOn ?? form.EventOn.Value, form.Before!.Differences(form.Facts!).ToHashSet(), form.Facts!);

    /// <summary>Of a form whose room is read with it.</summary>
    public static AcceptedFormFacts ToAcceptedFacts(this LocationForm form) => new()
    {
        Kind = form.Kind,
        EventOn = form.EventOn!.Value,
        ClosedThrough = form.ClosedThrough,
        IsInEffect = form.AppliedAt is not null,
        RoomClosedOn = form.Location?.ClosedOn,
    };

    public static AcceptedClosing ToClosing(this LocationForm form, long place) => new(
        form.AcceptedPlace ?? place, new Closing(form.EventOn!.Value, form.ClosedThrough), form.AcceptedOn ?? form.EventOn.Value);
}
