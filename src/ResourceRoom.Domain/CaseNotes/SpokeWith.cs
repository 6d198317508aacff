namespace ResourceRoom.Domain.CaseNotes;

/// <summary>With whom a contact took place.</summary>
public enum SpokeWith : byte
{
    /// <summary>The customer.</summary>
    Customer = 1,

    /// <summary>A parent or guardian of the customer.</summary>
    ParentOrGuardian = 2,

    /// <summary>Somebody who speaks for the customer.</summary>
    Advocate = 3,

    /// <summary>The customer's employer, about help at work. Verifying a job is no contact.</summary>
    Employer = 4,
}
