using ResourceRoom.Domain.Loads.Matching;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Somebody whom rows of a batch are about, as those before have left the record.</summary>
internal sealed class BatchPerson(int number, Participant row, NineAnswers onFile, bool isNew)
{
    public Participant Row => row;

    public bool IsNew { get; } = isNew;

    public NineAnswers OnFile { get; set; } = onFile;

    /// <summary>Whether a row of this batch has written to the record or its visits, so that the database does not show all of them.</summary>
    public bool IsTouched { get; set; } = isNew;

    /// <summary>Whether more than the day of the same status is written to the record.</summary>
    public bool IsChanged { get; set; }

    public KnownPerson Known => new(number, IdentityOf(OnFile));

    public static PersonIdentity IdentityOf(NineAnswers answers) => new()
    {
        FirstName = Key(answers.FirstName),
        LastName = Key(answers.LastName),
        BirthDate = answers.BirthDate.IsGiven ? answers.BirthDate.Value : null,
        HasSsn = answers.Ssn.IsGiven,
    };

    private static string? Key(Answer<string> name) => name.IsGiven ? NameKey.Of(name.Value) : null;
}
