namespace ResourceRoom.Web.Security.Secrets;

/// <summary>The columns that are encrypted. The numbers are part of what is stored: never change one.</summary>
public enum SecretColumn : byte
{
    /// <summary>Social Security Number, nine digits.</summary>
    Ssn = 1,

    /// <summary>Birth date, YYYY-MM-DD.</summary>
    BirthDate = 2,

    /// <summary>Code of a participant's card.</summary>
    CardCode = 3,

    /// <summary>What two records held before they were merged.</summary>
    MergedRecords = 4,

    /// <summary>Text of a message to be sent.</summary>
    MailBody = 5,

    /// <summary>Secret of a second factor, and its recovery codes.</summary>
    SecondFactor = 6,
}
