using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Accounts;

/// <summary>
/// Which customers a case manager reaches: those of the LWIA, of the office where the account has one, and of the programs it was
/// given (youth follow-up guide, Who Enters/Maintains Data: staff "that have been given access to the program"; the office [ours]).
/// </summary>
/// <param name="LwiaNumber">The account's LWIA.</param>
/// <param name="OfficeId">Its office; null for the whole LWIA.</param>
/// <param name="Programs">The programs it was given; null for all.</param>
public sealed record CustomerScope(int LwiaNumber, long? OfficeId = null, ProgramSet? Programs = null)
{
    /// <summary>Whether everything of another scope is within this one.</summary>
    public bool Holds(CustomerScope other) => other.LwiaNumber == LwiaNumber
        && (OfficeId is null || other.OfficeId == OfficeId)
        && (Programs is null || (other.Programs is { } theirs && Programs.Value.HasFlag(theirs)));

    /// <summary>Whether an enrollment is within it. One without an office is only within the scope of the whole LWIA.</summary>
    public bool Holds(int lwiaNumber, long? officeId, WorkforceProgram program) =>
        lwiaNumber == LwiaNumber && (OfficeId is null || officeId == OfficeId) && (Programs is null || Programs.Value.HasFlag(program.ToSet()));
}
