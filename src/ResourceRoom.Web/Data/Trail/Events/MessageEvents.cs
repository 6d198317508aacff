using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data.Messages;

namespace ResourceRoom.Web.Data.Trail.Events;

/// <summary>Never the text.</summary>
[StoredAs("MessageSent", version: 1)]
public sealed record MessageSent : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required bool IsFromCustomer { get; init; }

    public required MessageMail Mail { get; init; }

    /// <summary>The case note that was sent, or to which the sent addendum belongs.</summary>
    public Guid? Note { get; init; }
}

/// <summary>Which contact details were changed and which confirmed; never what they say.</summary>
[StoredAs("CustomerContactChanged", version: 1)]
public sealed record CustomerContactChanged(IReadOnlyList<ContactField> Changed, IReadOnlyList<ContactField> Confirmed) : ActivityDetail;

/// <summary>By the customer.</summary>
[StoredAs("StepMarkedDone", version: 1)]
public sealed record StepMarkedDone(DateOnly On) : ActivityDetail;

[StoredAs("StepDoneTakenBack", version: 1)]
public sealed record StepDoneTakenBack : ActivityDetail;
