namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>The columns that are encrypted or hashed with a key. The numbers are part of what is stored: never change one.</summary>
public enum SecretColumn : byte
{
    Ssn = 1,
    BirthDate = 2,
    PassCode = 3,
    MergedRecords = 4,
    MailBody = 5,
    SecondFactor = 6,
    DataProtectionKey = 7,
    FormContent = 8,
    FileContent = 9,
    CalendarLink = 10,
    CalendarEntry = 11,
    LoadChunk = 12,
    LoadTally = 13,
    LoadedNote = 14,
    LoadedPerson = 15,
    LoadedRow = 16,
    PersonBlock = 17,
    ExtractFile = 18,
}
