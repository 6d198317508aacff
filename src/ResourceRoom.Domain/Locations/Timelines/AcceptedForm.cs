using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>A form that OET accepted, and that was not withdrawn since.</summary>
/// <param name="Id">Its number, in the order of acceptance.</param>
/// <param name="RecordedOn">The day it was accepted.</param>
public abstract record AcceptedForm(long Id, DateOnly RecordedOn)
{
    /// <summary>The first day on which it applies.</summary>
    public abstract DateOnly BeginsOn { get; }
}

/// <summary>A Change form that was accepted.</summary>
/// <param name="Id">Its number, in the order of acceptance.</param>
/// <param name="EffectiveOn">The day of the change.</param>
/// <param name="RecordedOn">The day it was accepted.</param>
/// <param name="Fields">What it changes.</param>
/// <param name="Values">The new values; those of other fields count for nothing.</param>
public sealed record AcceptedChange(long Id, DateOnly EffectiveOn, DateOnly RecordedOn, IReadOnlySet<RoomField> Fields, RoomFacts Values)
    : AcceptedForm(Id, RecordedOn)
{
    /// <inheritdoc/>
    public override DateOnly BeginsOn => EffectiveOn;

    /// <summary>The facts once it applies: other fields stay as they are.</summary>
    public RoomFacts ApplyTo(RoomFacts facts) => Fields.Aggregate(facts, (changed, field) => changed.With(field, Values));
}

/// <summary>A Closure form that was accepted.</summary>
/// <param name="Id">Its number, in the order of acceptance.</param>
/// <param name="Closing">The days on which the room is closed.</param>
/// <param name="RecordedOn">The day it was accepted.</param>
public sealed record AcceptedClosing(long Id, Closing Closing, DateOnly RecordedOn) : AcceptedForm(Id, RecordedOn)
{
    /// <inheritdoc/>
    public override DateOnly BeginsOn => Closing.From;
}
