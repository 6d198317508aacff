namespace ResourceRoom.Web.Security.Secrets;

/// <summary>The columns that are encrypted. The numbers are part of what is stored: never change one.</summary>
public enum SecretColumn : byte
{
    /// <summary>Social Security Number, nine digits.</summary>
    Ssn = 1,

    /// <summary>Birth date, YYYY-MM-DD.</summary>
    BirthDate = 2,
}
