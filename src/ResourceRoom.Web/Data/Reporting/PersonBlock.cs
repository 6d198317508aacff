using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>
/// The answers that reports count, of all people whose record's number lies in a block, packed and encrypted: they hold birth dates.
/// A person named by a <see cref="PersonChange"/> is read from the record instead.
/// </summary>
public sealed class PersonBlock
{
    public const int Size = 1024;

    /// <summary>The number of a record in it, divided by <see cref="Size"/>.</summary>
    public required int Number { get; init; }

    public required byte[] AnswersCipher { get; set; }
}

/// <summary>That somebody's answers are no longer as their <see cref="PersonBlock"/> says.</summary>
public sealed class PersonChange
{
    public long Id { get; init; }

    public long ParticipantId { get; init; }

    public Participant Participant { get; init; } = null!;
}
