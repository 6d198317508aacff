using ResourceRoom.Domain;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>What is to be written to somebody: plain text, no participant's name in the subject.</summary>
public sealed record Letter(string To, string Subject, string Text) : Unlogged;
