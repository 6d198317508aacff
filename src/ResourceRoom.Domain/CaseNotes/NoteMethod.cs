namespace ResourceRoom.Domain.CaseNotes;

/// <summary>How the customer was reached, or was to be.</summary>
public enum NoteMethod : byte
{
    /// <summary>Face to face.</summary>
    InPerson = 1,

    /// <summary>A phone call.</summary>
    Phone = 2,

    /// <summary>A text message.</summary>
    Text = 3,

    /// <summary>An email.</summary>
    Email = 4,

    /// <summary>A video call.</summary>
    Video = 5,

    /// <summary>Social media.</summary>
    SocialMedia = 6,

    /// <summary>A letter.</summary>
    Letter = 7,

    /// <summary>A message left on voicemail.</summary>
    Voicemail = 8,
}
