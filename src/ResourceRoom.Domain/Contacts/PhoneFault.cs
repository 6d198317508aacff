namespace ResourceRoom.Domain.Contacts;

/// <summary>Why text is not a phone number.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Digits">How many digits were found, the 1 of the country and the extension left out.</param>
public readonly record struct PhoneFault(PhoneFaultKind Kind, int Digits);

/// <summary>The reasons.</summary>
public enum PhoneFaultKind
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>It contains characters that no phone number has.</summary>
    NotAPhoneNumber,

    /// <summary>It begins with the code of another country.</summary>
    OtherCountry,

    /// <summary>More or fewer digits than ten.</summary>
    NotTenDigits,

    /// <summary>The area code begins with 0 or 1.</summary>
    NoSuchAreaCode,

    /// <summary>The three digits after the area code begin with 0 or 1.</summary>
    NoSuchExchange,

    /// <summary>The extension is not a number of at most six digits.</summary>
    NotAnExtension,
}
