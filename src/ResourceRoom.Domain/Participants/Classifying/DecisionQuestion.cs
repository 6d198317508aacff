namespace ResourceRoom.Domain.Participants.Classifying;

/// <summary>The questions that classify a participant (Policy 1.11.2, items 6 and 7; the official flowchart is not public).</summary>
public enum DecisionQuestion
{
    /// <summary>Is there a registration in a WIOA program?</summary>
    RegisteredInProgram,

    /// <summary>Do all nine items hold a value?</summary>
    AllNineItemsGiven,

    /// <summary>Do first name, last name and ZIP hold a value?</summary>
    NameAndZipGiven,

    /// <summary>Does the SSN hold a value?</summary>
    SsnGiven,
}
