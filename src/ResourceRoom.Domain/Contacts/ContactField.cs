namespace ResourceRoom.Domain.Contacts;

/// <summary>The parts of contact details, in the order of the form. Their names are stored with events.</summary>
public enum ContactField
{
    /// <summary>The email address.</summary>
    Email,

    /// <summary>The phones, with kind and consent to text.</summary>
    Phones,

    /// <summary>The mailing address.</summary>
    Address,

    /// <summary>How to reach the customer.</summary>
    PreferredWay,

    /// <summary>When to reach the customer.</summary>
    PreferredTime,

    /// <summary>The alternate contacts.</summary>
    Alternates,
}
