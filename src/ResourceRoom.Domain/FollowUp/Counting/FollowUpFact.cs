namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>Something that counts in the follow-up of a customer.</summary>
/// <param name="On">Its day. Whether that day lies after an exit is for each schedule to ask.</param>
/// <param name="Kind">What it counts as.</param>
public readonly record struct FollowUpFact(DateOnly On, FollowUpFactKind Kind)
{
    /// <summary>A contact, or a service, which is one too.</summary>
    public bool IsContact => Kind is FollowUpFactKind.Contact or FollowUpFactKind.Service;
}
