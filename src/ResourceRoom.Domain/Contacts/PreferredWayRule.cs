namespace ResourceRoom.Domain.Contacts;

/// <summary>Why a way to reach a customer cannot be the preferred one.</summary>
public enum PreferredWayRefusal
{
    /// <summary>There is no phone.</summary>
    NoPhone,

    /// <summary>There is no phone to which the customer agreed to get text messages.</summary>
    NoConsentToText,

    /// <summary>There is no email address.</summary>
    NoEmail,

    /// <summary>There is no mailing address.</summary>
    NoAddress,
}

/// <summary>The preferred way leads somewhere: it needs a phone, a phone with consent to text, an email or an address [ours].</summary>
public static class PreferredWayRule
{
    /// <summary>Null when the preferred way leads somewhere, or none is preferred.</summary>
    public static PreferredWayRefusal? WhyNot(EnteredContact contact) => contact.PreferredWay switch
    {
        PreferredWay.Phone when contact.Phones.Count == 0 => PreferredWayRefusal.NoPhone,
        PreferredWay.Text when !contact.Phones.Any(phone => phone.Value.MayText) => PreferredWayRefusal.NoConsentToText,
        PreferredWay.Email when contact.Email is null => PreferredWayRefusal.NoEmail,
        PreferredWay.Letter when contact.Address is null => PreferredWayRefusal.NoAddress,
        _ => null,
    };
}
