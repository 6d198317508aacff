namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

/// <summary>What came of a form that adds something, as <see cref="SentForms.AddOnceAsync"/> says it.</summary>
public enum AddOutcome
{
    NotThere,
    Saved,

    /// <summary>The form was saved before, with other entries.</summary>
    FormReused,
}
