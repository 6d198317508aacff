using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.ReferenceData;

public sealed record FieldValue(ReferenceField Field, string? Value);

/// <summary>What can be changed of a row, as it is on file or as someone typed it.</summary>
public abstract record ReferenceFacts
{
    public required string Name { get; init; }

    public IReadOnlyList<FieldValue> Values => [new(ReferenceField.Name, Name), .. OwnValues];

    protected abstract IEnumerable<FieldValue> OwnValues { get; }

    public IReadOnlyList<ReferenceFieldChange> AsAdded =>
        [.. Values.Where(value => value.Value is not null).Select(value => new ReferenceFieldChange(value.Field, Before: null, value.Value))];

    public IReadOnlyList<ReferenceFieldChange> ChangesTo(ReferenceFacts after) =>
    [
        .. Values.Zip(after.Values, (before, now) => new ReferenceFieldChange(before.Field, before.Value, now.Value)).Where(change => change.Before != change.After),
    ];

    /// <summary>What is on file beside what was typed.</summary>
    public IReadOnlyList<TwoValues> Beside(ReferenceFacts typed) =>
    [
        .. Values.Zip(typed.Values, (theirs, mine) => new TwoValues(
            theirs.Field.Label(), theirs.Field.InWords(theirs.Value), mine.Field.InWords(mine.Value), theirs.Value != mine.Value)),
    ];
}
