namespace ResourceRoom.Web.Data;

/// <summary>
/// What came of an act that is done or refused; null, as from any look-up, when there was nothing within reach. An act with
/// more to say returns a closed record of its own (docs/decisions/0027-acts.md).
/// </summary>
public sealed record ActResult<TSubject, TRefusal>(TSubject Subject, TRefusal? WhyNot = null) : Unlogged
    where TRefusal : struct, Enum
{
    public bool IsDone => WhyNot is null;
}
